from collections import defaultdict, deque


def can_finish_tasks(tasks, prerequisites):
    graph = defaultdict(list)
    in_degree = dict.fromkeys(range(tasks), 0)
    for parent, child in prerequisites:
        graph[parent].append(child)
        in_degree[child] += 1
    queue = deque(task for task, count in in_degree.items() if count == 0)
    done = 0
    while queue:
        task = queue.popleft()
        done += 1
        for child in graph[task]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                queue.append(child)
    return done == tasks
