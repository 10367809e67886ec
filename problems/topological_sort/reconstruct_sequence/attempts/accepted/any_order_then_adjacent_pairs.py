from itertools import pairwise


def reconstruct_sequence(original, sequences):
    graph = {}
    for sequence in sequences:
        for num in sequence:
            graph.setdefault(num, set())
        for a, b in pairwise(sequence):
            graph[a].add(b)
    state = dict.fromkeys(graph, 0)
    finished = []
    for root in graph:
        if state[root]:
            continue
        state[root] = 1
        path = [(root, iter(graph[root]))]
        while path:
            node, rest = path[-1]
            for child in rest:
                if state[child] == 1:
                    return False
                if state[child] == 0:
                    state[child] = 1
                    path.append((child, iter(graph[child])))
                    break
            else:
                state[node] = 2
                finished.append(node)
                path.pop()
    order = finished[::-1]
    return order == original and all(b in graph[a] for a, b in pairwise(order))
