"""The page that opens a shift."""
