def can_finish_tasks(tasks: int, prerequisites: list[list[int]]) -> bool:
    """Return whether the tasks 0 to tasks - 1 can all be finished, a before b for each pair [a, b]."""
