"""Sign-in: a user name and a passphrase go in, the officer who works here comes out, or words why not."""
