"""Finishes free tasks in rounds, and goes through all remaining pairs in each."""


def can_finish_tasks(tasks, prerequisites):
    left = set(range(tasks))
    while left:
        waiting = {after for _, after in prerequisites}
        if waiting == left:
            return False
        left = waiting
        prerequisites = [[before, after] for before, after in prerequisites if before in left]
    return True
