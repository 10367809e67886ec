"""Searches only from tasks without prerequisites, and so misses a cycle of its own."""


def can_finish_tasks(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    free = set(range(tasks)) - {b for _, b in prerequisites}
    if tasks and not free:
        return False
    state = [0] * tasks
    for root in free:
        state[root] = 1
        path = [root]
        while path:
            if not graph[path[-1]]:
                state[path.pop()] = 2
                continue
            child = graph[path[-1]].pop()
            if state[child] == 1:
                return False
            if state[child] == 0:
                state[child] = 1
                path.append(child)
    return True
