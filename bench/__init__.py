"""Every figure that the project claims: each module offers `figures()`, which measures and returns them by name."""
