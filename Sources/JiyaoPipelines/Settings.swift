/// What a pipeline's file says of one stage.
package struct Settings {
}

/// What the stages of a pipeline share.
package struct Resources: Sendable {
}
