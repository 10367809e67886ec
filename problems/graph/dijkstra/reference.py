from heapq import heappop, heappush


def cheapest_route(nodes: int, edges: list[list[int]], start: int, goal: int) -> tuple[int, list[int]] | None:
    outgoing: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
    for node, neighbor, cost in edges:
        outgoing[node].append((neighbor, cost))
    best: dict[int, int] = {start: 0}  # the least cost that is known for each node
    before: dict[int, int] = {}
    done = set()
    heap = [(0, start)]
    while heap:
        total, node = heappop(heap)
        if node == goal:
            break
        if node in done:
            continue
        done.add(node)
        for neighbor, cost in outgoing[node]:
            if neighbor not in best or total + cost < best[neighbor]:
                best[neighbor] = total + cost
                before[neighbor] = node
                heappush(heap, (total + cost, neighbor))
    if goal not in best:
        return None
    route = [goal]
    while route[-1] != start:
        route.append(before[route[-1]])
    return best[goal], route[::-1]
