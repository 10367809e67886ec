def all_task_orders(tasks: int, prerequisites: list[list[int]]) -> list[list[int]]:
    """Give every order of the tasks 0 to tasks - 1 in which a comes before b for each pair [a, b], in any order."""
