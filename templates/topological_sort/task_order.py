def task_order(tasks: int, prerequisites: list[list[int]]) -> list[int]:
    """Return the tasks 0 to tasks - 1 with a before b for each pair [a, b]; [] if there is no such order."""
