import JiyaoCore
