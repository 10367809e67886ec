def can_finish_tasks(tasks: int, prerequisites: list[list[int]]) -> bool:
    """Tell whether the tasks 0 to tasks - 1 can all be done, when a must be done before b for each pair [a, b]."""
