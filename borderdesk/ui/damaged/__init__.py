"""The page that a desk opens with after its database was found damaged."""
