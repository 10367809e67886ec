"""Searches from both ends, one node at a time, and stops at the first node that both have found."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    if start == goal:
        return [start]
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    parents = [{start: None}, {goal: None}]
    queues = [deque([start]), deque([goal])]
    while queues[0] and queues[1]:
        for side in (0, 1):
            node = queues[side].popleft()
            for other in graph[node]:
                if other in parents[side]:
                    continue
                parents[side][other] = node
                if other in parents[1 - side]:
                    return back(parents[0], other)[::-1] + back(parents[1], other)[1:]
                queues[side].append(other)
    return []


def back(parents, node):
    nodes = []
    while node is not None:
        nodes.append(node)
        node = parents[node]
    return nodes
