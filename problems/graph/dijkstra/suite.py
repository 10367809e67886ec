"""Hidden suite of dijkstra."""

import random
from heapq import heappop, heappush
from itertools import pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

MOST = 1_000_000_000


def valid(nodes, edges, start, goal):
    return (
        1 <= nodes <= 80_000
        and len(edges) <= 160_000
        and all(len(edge) == 3 and 0 <= edge[2] <= MOST for edge in edges)
        and all(0 <= end < nodes for edge in edges for end in edge[:2])
        and 0 <= start < nodes
        and 0 <= goal < nodes
    )


def check(call):
    """Check the ends of the route, each step, its cost, and the returned cost."""
    nodes, edges, start, goal = call.args
    least = least_cost(nodes, edges, start, goal)
    if call.answer is None or least is None:
        if call.answer is not None:
            return f"no path leads from {start} to {goal}: expected None"
        return None if least is None else f"None was returned, but there is a route that costs {least}"
    returned, route = call.answer
    if not route:
        return "the route is empty"
    for i, node in enumerate(route):
        if not 0 <= node < nodes:
            return f"index {i} of the route holds no node: nodes are 0 to {nodes - 1}"
    if route[0] != start or route[-1] != goal:
        return f"the route must lead from {start} to {goal}, not from {route[0]} to {route[-1]}"
    index = {}
    for i, node in enumerate(route):
        if index.setdefault(node, i) != i:
            return f"node {node} is twice in the route, at the indices {index[node]} and {i}"
    steps = {}
    for a, b, cost in edges:
        if a in index and b in index and index[b] == index[a] + 1:
            steps[index[a]] = min(cost, steps.get(index[a], cost))
    for i, (a, b) in enumerate(pairwise(route)):
        if i not in steps:
            return f"no edge leads from {a} to {b}, the nodes at the indices {i} and {i + 1} of the route"
    total = sum(steps.values())
    if total > least:
        return f"the route costs {total}, but there is one that costs {least}"
    if returned != total:
        return f"the route is right and costs {total}, but another cost was returned"
    return None


def least_cost(nodes, edges, start, goal):
    """Return the cost of a cheapest path, None if there is none: the cheapest entry of a heap is final."""
    outgoing = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        outgoing[a].append((b, cost))
    heap, final = [(0, start)], {}
    while heap and goal not in final:
        total, node = heappop(heap)
        if node not in final:
            final[node] = total
            for neighbor, cost in outgoing[node]:
                if neighbor not in final:
                    heappush(heap, (total + cost, neighbor))
    return final.get(goal)


def path(nodes, *costs):
    """Make the edges along a path; with a single cost, all of them cost that."""
    steps = list(pairwise(nodes))
    costs = costs if len(costs) == len(steps) else costs * len(steps)
    return [[a, b, cost] for (a, b), cost in zip(steps, costs)]


def improved(count, fan):
    """Make a node that becomes cheaper `count` times before it is taken, with `fan` edges that lead on."""
    middle, goal = count + 1, count + fan + 2
    edges = []
    for i in range(1, count + 1):
        edges += [[0, i, i], [i, middle, 4 * count - 2 * i]]
    for i in range(middle + 1, goal):
        edges += [[middle, i, 3 * count + i], [i, goal, 3 * (goal - i)]]
    return goal + 1, edges, 0, goal


def steps_and_jumps(count, cost):
    """Make a path, and jumps over each of its nodes that cost a little more, from the goal to the start.

    The jumps come first: a queue then takes nodes that become cheaper in the order that is worst for it.
    """
    jumps = [[i, i + 2, 2 * cost - i % 3] for i in range(count - 2)]
    return [*reversed(jumps), *reversed(path(range(count), cost - 2))]


DIAMOND = [[0, 1, 1], [0, 2, 5], [1, 2, 1], [2, 3, 1], [1, 3, 9]]

test_edges = edge_cases(
    one_node=(1, [], 0, 0),
    one_node_with_an_edge_to_itself=(1, [[0, 0, 5], [0, 0, 0]], 0, 0),
    no_edges=(3, [], 2, 0),
    start_is_goal=(3, [[0, 1, 0], [1, 0, 0], [1, 2, 4]], 1, 1),
    start_is_goal_without_edges=(3, [[0, 1, 2]], 2, 2),
    edge_in_the_wrong_direction=(3, [[1, 0, 2], [1, 2, 2]], 0, 2),
    back_is_dearer=(3, [[0, 1, 1], [1, 0, 8], [1, 2, 1], [2, 1, 8], [2, 0, 20]], 2, 0),
    fewer_edges_cost_more=(4, [[0, 3, 10], *path([0, 1, 2, 3], 3)], 0, 3),
    fewer_edges_cost_less=(4, [[0, 3, 8], *path([0, 1, 2, 3], 3)], 0, 3),
    goal_found_twice=(4, DIAMOND, 0, 3),
    goal_becomes_cheaper_three_times=(5, [*path(range(5), 1), [0, 4, 9], [1, 4, 7], [2, 4, 4]], 0, 4),
    node_becomes_cheaper_after_it_was_found=(
        5,
        [[0, 1, 9], [0, 2, 1], [2, 3, 1], [3, 1, 1], [1, 4, 1]],
        0,
        4,
    ),
    cheapest_first_edge_misleads=(5, [[0, 1, 1], [1, 4, 50], [0, 2, 9], [2, 3, 9], [3, 4, 9]], 0, 4),
    cheapest_first_edge_is_a_dead_end=(4, [[0, 1, 1], [0, 2, 5], [2, 3, 5]], 0, 3),
    cheapest_largest_edge_misleads=(6, [*path([0, 1, 2, 3, 5], 4), *path([0, 4, 5], 6)], 0, 5),
    cheap_last_edge_misleads=(5, [[0, 1, 2], [1, 4, 3], [0, 2, 6], [2, 4, 1]], 0, 4),
    searches_meet_off_the_route=(6, [[0, 1, 5], [1, 5, 5], [0, 2, 3], [2, 3, 3], [3, 5, 3], [0, 4, 8]], 0, 5),
    several_edges_the_last_is_dearest=(3, [[0, 1, 4], [0, 1, 2], [0, 1, 8], [1, 2, 1]], 0, 2),
    several_edges_the_last_is_cheapest=(3, [[0, 1, 8], [0, 1, 4], [0, 1, 2], [1, 2, 1]], 0, 2),
    the_same_edge_twice=(3, [[0, 1, 4], [0, 1, 4], [1, 2, 1], [1, 2, 1]], 0, 2),
    edge_costs_nothing=(4, [[0, 1, 0], [1, 2, 0], [0, 2, 1], [2, 3, 0]], 0, 3),
    whole_route_costs_nothing=(3, path([2, 0, 1], 0), 2, 1),
    cycle_that_costs_nothing=(5, [[0, 1, 3], *path([1, 2, 3, 1], 0), [3, 4, 2]], 0, 4),
    cycle_back_to_the_start_that_costs_nothing=(4, [*path([0, 1, 2, 0], 0), [2, 3, 0]], 0, 3),
    cycle_around_the_goal_that_costs_nothing=(4, [[0, 1, 2], *path([1, 3, 2, 1], 0), [0, 3, 2]], 0, 3),
    edges_to_itself=(3, [[0, 0, 0], [0, 1, 2], [1, 1, 0], [1, 1, 3], [1, 2, 2], [2, 2, 0]], 0, 2),
    node_zero_on_the_route=(4, [[2, 0, 1], [0, 3, 1], [2, 1, 1], [1, 3, 5]], 2, 3),
    to_node_zero=(4, [[3, 1, 1], [1, 0, 1], [3, 0, 5]], 3, 0),
    goal_without_edges=(4, [[0, 1, 1], [1, 2, 1], [2, 0, 1]], 0, 3),
    goal_with_outgoing_edges_only=(3, [[0, 1, 1], [2, 0, 1], [2, 1, 1]], 0, 2),
    other_component=(6, [*path([0, 1, 2, 0], 1), *path([3, 4, 5, 3], 0)], 1, 4),
    equal_costs=(6, [*path([0, 1, 2, 5], 2), *path([0, 3, 4, 5], 2), [0, 5, 6], [0, 4, 4]], 0, 5),
    detour_back_through_a_neighbor=(
        4,
        [[0, 1, 10], [0, 2, 1], [1, 2, 1], [2, 1, 1], [2, 3, 50], [1, 3, 1]],
        0,
        3,
    ),
    descending_numbers=(6, path([5, 4, 3, 2, 1, 0], 7), 5, 0),
    numbers_lead_astray=(5, [[0, 1, 8], [1, 4, 8], [0, 3, 2], [3, 2, 2], [2, 1, 2]], 0, 4),
    costs_at_the_limit=(5, [*path(range(5), MOST), [0, 2, MOST], [0, 4, MOST]], 0, 3),
    more_than_32_bits=(6, path(range(6), MOST, MOST - 1, MOST, 1, MOST), 0, 5),
    longer_than_256_edges=(320, [*path(range(320), MOST), [0, 319, MOST], [319, 318, MOST]], 0, 318),
    too_fine_for_float32=(4, path([0, 1, 3], 16_777_217, 16_777_216) + path([0, 2, 3], 16_777_216), 0, 3),
    difference_of_one_in_large_costs=(
        4,
        path([0, 1, 3], MOST, MOST - 1) + path([0, 2, 3], MOST - 1, MOST - 1),
        0,
        3,
    ),
    more_than_256_neighbors=(
        400,
        [[7, node, 400 - node] for node in range(400) if node != 7] + [[300, 3, 20], [350, 3, 1]],
        7,
        3,
    ),
    rising_and_falling_chain=(
        2_400,
        path(range(1_200), 1) + path(range(2_399, 1_198, -1), 2),
        0,
        1_199,
    ),
    falling_chain=(1_200, path(range(1_199, -1, -1), 3), 1_199, 0),
    jumps_that_cost_more=(50, steps_and_jumps(50, 9), 0, 49),
    becomes_cheaper_many_times=improved(20, 10),
    highest_numbers=(
        80_000,
        [[79_999, 14_463, 5], [14_463, 79_998, 7], [79_999, 79_998, 13]],
        79_999,
        79_998,
    ),
    most_nodes_without_edges=(80_000, [], 79_999, 1_000),
)


@exhaustive_cases(count=4_000)
def test_exhaustive(small):
    """Lists of edges between three nodes with costs 0, 1 and 3, and all graphs of four nodes with mixed costs."""
    pairs = [(0, 1), (0, 2), (1, 2), (2, 1), (1, 0)]
    some = [[a, b, cost] for cost in (1, 0, 3) for a, b in pairs]
    listed = small.together([3], small.lists(some, ascending=True), [0], [2, 1])

    def priced(graph, factor):
        n, edges = graph
        return n, [[a, b, (a * 5 + b * 3 + 1) * factor % 7] for a, b in edges], 0, n - 1

    return small.either(listed, small.built(priced, small.graphs(4, 4), [1, 5]))


@random_cases(count=300)
def test_random(st):
    """Graphs of 4 to 40 nodes with few edges, small and large costs, and many ties; grids; jumps; close calls."""
    small = st.integers(0, 3) | st.integers(0, 12)
    costs = st.sampled_from([small, small, st.integers(0, MOST), st.integers(MOST - 2, MOST)])

    def sparse(n):
        node = st.integers(0, n - 1)

        def with_costs(cost):
            edge = st.tuples(node, node, cost).map(list)
            near = st.tuples(st.integers(0, n - 2), cost).map(lambda it: [it[0], it[0] + 1, it[1]])
            edges = st.lists(edge | near, min_size=n, max_size=4 * n)
            return st.tuples(st.just(n), edges, node, node)

        return costs.flatmap(with_costs)

    def squares(seed, rows, columns, most):
        rng = random.Random(seed)
        return grid(rows, columns, most, rng)

    def jumps(seed, n, longest):
        """Make a path that costs about as much as its jumps."""
        rng = random.Random(seed)
        names = rng.sample(range(n), n)
        edges = [
            [names[i], names[i + length], length * 5 + rng.randint(-2, 3)]
            for i in range(n)
            for length in range(1, longest + 1)
            if i + length < n
        ]
        edges += [[names[i], names[rng.randrange(i)], rng.randint(0, 2)] for i in range(1, n, 3)]
        rng.shuffle(edges)
        return n, edges, names[0], names[-1]

    seed = st.integers(0, 100_000)
    grids = st.builds(squares, seed, st.integers(2, 7), st.integers(2, 7), st.sampled_from([1, 4, 30, MOST]))
    paths = st.builds(jumps, seed, st.integers(4, 40), st.integers(2, 5))
    return st.integers(4, 40).flatmap(sparse) | grids | paths


def grid(rows, columns, most, rng):
    """Make a grid with edges to all four neighbors and random costs; its nodes have random numbers."""
    n = rows * columns
    names = rng.sample(range(n), n)
    edges = []
    for i in range(n):
        ahead = ([i + 1] if (i + 1) % columns else []) + ([i + columns] if i + columns < n else [])
        for j in ahead:
            edges += [[names[i], names[j], rng.randint(0, most)], [names[j], names[i], rng.randint(0, most)]]
    rng.shuffle(edges)
    return n, edges, names[0], names[-1]


def workload(n):
    """A node that becomes cheaper many times, a long path with jumps, a grid, no route, and nearly all edges."""
    rng = random.Random(n)
    side, half, few = int((n * 3 // 8) ** 0.5), n // 5, int(n**0.5)
    anywhere = [[rng.randrange(half), rng.randrange(half), rng.randint(0, 50)] for _ in range(n)]
    anywhere += [[half + a, half + b, 1] for a, b, _ in anywhere[:half]]
    anywhere += [[half + a, rng.randrange(half), 0] for a in range(half)]
    dense = [[a, b, (b - a) ** 2 + 3 if a < b else 1] for a in range(few) for b in range(few) if a != b]
    return {
        "becomes cheaper many times": improved(n * 3 // 8, n * 3 // 10),
        "long path with jumps": (n, steps_and_jumps(n, MOST // 2), 0, n - 1),
        "grid": grid(side, side, MOST, rng),
        "no route": (2 * half, anywhere, anywhere[0][0], half),
        "nearly all edges": (few, dense, 0, few - 1),
    }
