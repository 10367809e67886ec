"""Uses union-find, which ignores directions, and treats a second connection as a cycle."""


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
