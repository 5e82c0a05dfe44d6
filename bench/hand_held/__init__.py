"""A second, differently made renderer of documents under webcams; the documents of the bench are held out by seed."""
