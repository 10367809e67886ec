"""Marks the tasks on the path, but does not remember which are finished."""

import sys


def can_finish_tasks(tasks, prerequisites):
    sys.setrecursionlimit(tasks + 1000)
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    on_path = [False] * tasks

    def finds_cycle(task):
        if on_path[task]:
            return True
        on_path[task] = True
        for other in graph[task]:
            if finds_cycle(other):
                return True
        on_path[task] = False
        return False

    return not any(finds_cycle(task) for task in range(tasks))
