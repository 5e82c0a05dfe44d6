"""The page that closes a shift."""
