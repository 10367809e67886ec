def all_task_orders(tasks: int, prerequisites: list[list[int]]) -> list[list[int]]:
    """Return, in any order, all orders of the tasks 0 to tasks - 1 with a before b for each pair [a, b]."""
