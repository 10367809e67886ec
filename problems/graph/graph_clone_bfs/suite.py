"""Hidden suite of graph_clone_bfs."""

import random
from itertools import combinations, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases, valid_edges


def valid(nodes, edges, start, goal):
    return (
        nodes >= 1
        and valid_edges(nodes, edges, most_nodes=500_000, most_edges=500_000)
        and 0 <= start < nodes
        and 0 <= goal < nodes
    )


def check(call):
    """Check the ends of the route, each step, and its length."""
    nodes, edges, start, goal = call.args
    route = call.answer
    fewest = distance(nodes, edges, start, goal)
    if fewest is None:
        return f"no path joins {start} and {goal}: expected []" if route else None
    if not route:
        return f"[] was returned, but there is a route with {how_many(fewest)}"
    for i, node in enumerate(route):
        if not 0 <= node < nodes:
            return f"index {i} of the route holds no node: nodes are 0 to {nodes - 1}"
    if route[0] != start or route[-1] != goal:
        return f"the route must lead from {start} to {goal}, not from {route[0]} to {route[-1]}"
    missing = {frozenset(pair) for pair in pairwise(route)}.difference(map(frozenset, edges))
    for i, pair in enumerate(pairwise(route)):
        if frozenset(pair) in missing:
            return f"no edge joins {pair[0]} and {pair[1]}, the nodes at the indices {i} and {i + 1} of the route"
    if len(route) - 1 > fewest:
        return f"the route has {how_many(len(route) - 1)}, but there is one with {how_many(fewest)}"
    return None


def how_many(edges):
    return f"{edges} edge{'s' * (edges != 1)}"


def distance(nodes, edges, start, goal):
    """Return the number of edges of a shortest path, None if there is none, level by level."""
    neighbors = [[] for _ in range(nodes)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    level, edges_used = [start], 0
    reached = {start}
    while level:
        if goal in reached:
            return edges_used
        level = list({neighbor for node in level for neighbor in neighbors[node]} - reached)
        reached.update(level)
        edges_used += 1
    return None


def path(*nodes):
    return [list(pair) for pair in pairwise(nodes)]


def grid(rows, columns, rng):
    """Make the edges of a grid whose nodes have random numbers, and return them with these numbers."""
    numbers = rng.sample(range(rows * columns), rows * columns)
    edges = [[i, i + 1] for i in range(rows * columns) if (i + 1) % columns]
    edges += [[i, i + columns] for i in range((rows - 1) * columns)]
    return [[numbers[a], numbers[b]] for a, b in edges], numbers


def mixed(edges, rng):
    """Turn about half of the edges round and shuffle all of them."""
    edges = [edge[::-1] if rng.random() < 0.5 else edge for edge in edges]
    rng.shuffle(edges)
    return edges


FIVE = path(0, 1, 2, 3, 4, 0)
RISING = path(*range(600))
FALLING = path(*range(1_199, 598, -1))

test_edges = edge_cases(
    one_node=(1, [], 0, 0),
    one_node_with_an_edge_to_itself=(1, [[0, 0], [0, 0]], 0, 0),
    no_edges=(3, [], 2, 0),
    start_is_goal=(4, [[0, 1], [1, 2], [2, 0]], 1, 1),
    start_is_goal_without_edges=(3, [[0, 1]], 2, 2),
    last_node=(4, [[0, 3], [3, 1]], 1, 3),
    against_the_direction_of_the_pairs=(4, path(0, 1, 2, 3), 3, 0),
    directions_mixed=(5, [[1, 0], [1, 2], [3, 2], [3, 4]], 0, 4),
    node_zero_on_the_route=(4, [[1, 0], [0, 3], [2, 3]], 1, 2),
    node_zero_before_the_goal=(3, [[2, 0], [0, 1]], 2, 1),
    from_node_zero=(3, [[0, 1], [1, 2]], 0, 1),
    shortcut_listed_last=(6, [*path(0, 1, 2, 3, 4, 5), [0, 4]], 0, 5),
    shortcut_listed_first=(6, [[0, 4], *path(0, 1, 2, 3, 4, 5)], 0, 5),
    shortcut_beside_the_goal=(7, [*path(0, 1, 2, 3, 6), *path(0, 5, 3)], 0, 6),
    ring_of_five=(5, FIVE, 3, 0),
    ring_of_seven=(7, path(0, 3, 5, 1, 6, 2, 4, 0), 6, 0),
    two_ways_round_a_ring=(6, path(0, 3, 5, 1, 4, 2, 0), 0, 1),
    lower_numbers_lead_astray=(8, [*path(7, 1, 2, 3, 4), [7, 6], [6, 5], [5, 4]], 7, 4),
    far_neighbor_is_found_twice=(7, [[0, 1], [0, 2], [1, 3], [2, 4], [3, 5], [4, 5], [5, 6], [2, 6]], 0, 5),
    edges_to_itself_on_the_route=(4, [[0, 0], [0, 1], [1, 1], [1, 3], [3, 3], [2, 2]], 0, 3),
    duplicate_edges=(4, [[0, 1], [1, 0], [0, 1], [1, 2], [2, 1], [2, 3], [2, 3]], 0, 3),
    edge_given_twice_cancels_nothing=(3, [[0, 1], [0, 1], [1, 2], [2, 1]], 0, 2),
    goal_without_edges=(4, [[0, 1], [1, 2], [2, 0]], 0, 3),
    goal_with_an_edge_to_itself_only=(3, [[0, 1], [2, 2]], 0, 2),
    start_without_edges=(4, [[0, 1], [1, 2], [2, 0]], 3, 0),
    other_component=(7, [*path(0, 1, 2, 0), *path(3, 4, 5, 6, 3)], 1, 5),
    complete_graph=(6, [list(pair) for pair in combinations(range(6), 2)], 4, 2),
    complete_graph_with_one_edge_missing=(
        6,
        [[a, b] for a, b in combinations(range(6), 2) if (a, b) != (1, 4)],
        4,
        1,
    ),
    more_than_256_neighbors=(
        400,
        [*([7, node] for node in range(400) if node not in (7, 399)), [398, 399]],
        399,
        3,
    ),
    longer_than_256_edges=(320, path(*range(320)), 318, 1),
    rising_then_falling_chain=(1_200, RISING + FALLING, 0, 1_199),
    falling_then_rising_chain=(1_200, FALLING + RISING, 1_199, 0),
    highest_numbers=(
        100_000,
        [[99_999, 65_536], [99_998, 65_536], [99_998, 1_000], [0, 34_463]],
        99_999,
        1_000,
    ),
    most_nodes_without_edges=(500_000, [], 499_999, 41_248),
)


@exhaustive_cases(count=4_000)
def test_exhaustive(small):
    """All graphs of four nodes between any two of them, some of five, and lists of edges with duplicates."""
    node = range(4)
    any_two = small.together(small.graphs(4, directed=False), node, node)
    ends = [(0, 4), (4, 0), (2, 1)]
    five = small.together(small.graphs(5, 5, directed=False), ends)
    some = [[1, 0], [0, 2], [2, 2], [2, 1], [1, 3]]
    listed = small.together(small.lists(some, 4), [(0, 1), (2, 0), (0, 0), (3, 0)])
    return small.either(
        small.built(lambda given: (*given[0], *given[1:]), any_two),
        small.built(lambda given: (*given[0], *given[1]), five),
        small.built(lambda given: (4, given[0], *given[1]), listed),
    )


@random_cases(count=300)
def test_random(st):
    """Graphs of five to sixty nodes with few edges; rings with chords; and grids that lack some edges."""

    def sparse(n):
        node = st.integers(0, n - 1)
        edge = st.tuples(node, node).map(list)
        return st.tuples(st.just(n), st.lists(edge, min_size=n - 2, max_size=n * 3 // 2), node, node)

    def ring(seed, n, chords):
        rng = random.Random(seed)
        order = rng.sample(range(n), n)
        edges = path(*order, order[0])
        edges += [
            [order[i], order[(i + rng.randint(2, 6)) % n]] for i in rng.sample(range(n), min(n, chords))
        ]
        far = n // 2 + rng.randint(-2, 2)
        return n, mixed(edges, rng), order[0], order[far]

    def holes(seed, rows, columns, kept):
        rng = random.Random(seed)
        edges, _ = grid(rows, columns, rng)
        edges = mixed(rng.sample(edges, len(edges) * kept // 100), rng)
        return rows * columns, edges, *(rng.randrange(rows * columns) for _ in range(2))

    seed = st.integers(0, 100_000)
    rings = st.builds(ring, seed, st.integers(5, 60), st.integers(0, 12))
    grids = st.builds(holes, seed, st.integers(2, 8), st.integers(2, 8), st.integers(70, 100))
    return st.integers(5, 60).flatmap(sparse) | rings | grids


def workload(n):
    """A star, which is the largest; a long path with leaves, a grid, two components, a clique with two tails."""
    rng = random.Random(n)
    hub = n // 2
    star = [[hub, node] for node in range(n - 4) if node != hub] + path(*range(n - 5, n))
    long, side, half, tail = n * 6 // 25, int((n * 3 // 25) ** 0.5), n // 10, n // 20
    leaves = [[long + i, 3 * i] for i in range(long // 3)]
    path_and_leaves = path(*reversed(range(long))) + leaves  # in the order that is worst for passes
    squares, corners = grid(side, side, rng)
    apart = [[rng.randrange(half), rng.randrange(half)] for _ in range(half * 3 // 2)]
    apart += [[half + a, half + b] for a, b in apart]
    first, last = side + tail - 1, side + 2 * tail - 1  # the ends of the tails
    lollipop = [list(pair) for pair in combinations(range(side), 2)]
    lollipop += path(*range(side - 1, first + 1)) + path(*range(last, first, -1), 0)
    return {
        "star": (n, [edge[:: rng.choice([1, -1])] for edge in star], 0, n - 1),
        "long path with leaves": (long * 4 // 3, path_and_leaves, 0, long - 1),
        "grid": (side * side, mixed(squares, rng), corners[0], corners[-1]),
        "no route": (2 * half, mixed(apart, rng), apart[0][0], half + apart[0][0]),
        "clique with two tails": (last + 1, lollipop, first, last),
    }
