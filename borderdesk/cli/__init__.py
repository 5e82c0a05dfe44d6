"""The same actions as the window, without a window: for scripts, tests, headless machines and supervisors.

Arguments go in; results on standard output, messages on standard error and an exit code come out. The one rule of the
room: the contract of these commands (their words, their JSON, their exit codes) is added to, never changed. A command
module offers `add_to(commands)`, which sets `run(arguments, console) -> int` as its parser's default.
"""
