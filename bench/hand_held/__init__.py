"""A second, differently made renderer of documents under webcams, on which nothing is ever trained or tuned."""
