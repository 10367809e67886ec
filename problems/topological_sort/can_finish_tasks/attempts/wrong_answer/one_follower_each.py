"""Keeps one follower for each task, the last one that is named."""


def can_finish_tasks(tasks, prerequisites):
    follower = {a: b for a, b in prerequisites}
    for start in range(tasks):
        task = start
        for _ in range(tasks):
            task = follower.get(task)
            if task is None:
                break
        else:
            return False
    return True
