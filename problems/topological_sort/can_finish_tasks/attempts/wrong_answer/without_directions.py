"""Joins the two ends of each pair in a forest and takes a second connection for a circle."""


def can_finish_tasks(tasks, prerequisites):
    parent = list(range(tasks))

    def find(task):
        while parent[task] != task:
            parent[task] = parent[parent[task]]
            task = parent[task]
        return task

    for a, b in {(a, b) for a, b in prerequisites}:
        a, b = find(a), find(b)
        if a == b:
            return False
        parent[a] = b
    return True
