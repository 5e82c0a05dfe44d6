"""The Settings page: the post's rules, and what this machine was set to.

Its rule: what decides who passes is set here and journalled; what does not is shown with the file that gives it.
"""
