def task_order(tasks: int, prerequisites: list[list[int]]) -> list[int]:
    """Give the tasks 0 to tasks - 1 so that a comes before b for each pair [a, b], or [] when that cannot be."""
