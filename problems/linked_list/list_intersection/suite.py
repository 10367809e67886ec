"""Hidden suite of list_intersection."""

from judge.kit import linked_list
from judge.suite import edge_cases, exhaustive_cases, list_nodes, random_cases, valid_list

HIGH = 1_000_000


def valid(first, second):
    return all(valid_list(head, 150_000, -HIGH, HIGH) for head in (first, second))


def check(call):
    first, second = map(list_nodes, call.args)
    of_second = {id(node): index for index, node in enumerate(second)}
    start = next((index for index, node in enumerate(first) if id(node) in of_second), None)
    before = in_order(*call.args)
    left = {id(node): after for node, after in zip(before, call.nodes)}
    wanted = None if start is None else left[id(first[start])]
    if call.answer is not wanted:
        got = "None" if call.answer is None else where(call.answer, first, second, left)
        if start is None:
            return f"the lists have no node in common: expected None, got {got}"
        back = of_second[id(first[start])]
        return f"the lists meet at index {start} of first and index {back} of second, got {got}"
    for node, after in zip(before, call.nodes):
        changed = "val" if type(after.val) is not int or after.val != node.val else ""
        if after.next is not (None if node.next is None else left[id(node.next)]):
            changed = "next"
        if changed:
            return f"`{changed}` of {where(after, first, second, left)} was changed"
    return None


def in_order(*heads):
    """Return the nodes in the order of `call.nodes`: the heads, then what each of these nodes is linked to."""
    nodes, seen = [], set()

    def add(node):
        if node is not None and id(node) not in seen:
            seen.add(id(node))
            nodes.append(node)

    for head in heads:
        add(head)
    for node in nodes:  # grows while it is walked
        add(node.next)
    return nodes


def where(found, first, second, left):
    """Say which node of the two lists this is."""
    for name, nodes in (("first", first), ("second", second)):
        for index, node in enumerate(nodes):
            if left[id(node)] is found:
                return f"the node at index {index} of {name}"
    return "a new node"


def meeting(first, second, shared):
    """Return the heads of two lists with these values, followed by common nodes with the shared ones."""
    common = linked_list(shared)

    def in_front(values):
        head = linked_list(values)
        if head is None:
            return common
        list_nodes(head)[-1].next = common
        return head

    return in_front(first), in_front(second)


def distinct(first, second, shared):
    """Return two lists of these lengths in which no two nodes have the same value."""
    values = iter(range(1, len(first) + len(second) + len(shared) + 1))
    return meeting(*([next(values) for _ in part] for part in (first, second, shared)))


test_edges = edge_cases(
    both_empty=meeting([], [], []),
    first_empty=meeting([], [1, 2], []),
    second_empty=meeting([1, 2], [], []),
    same_list_of_one=meeting([], [], [1]),
    same_list=meeting([], [], [1, 2, 3]),
    second_is_the_end_of_first=meeting([1, 2], [], [3, 4]),
    first_is_the_end_of_second=meeting([], [1, 2], [3, 4]),
    only_the_last_node=meeting([1, 2, 3], [4, 5, 6], [7]),
    same_length=meeting([1, 2], [3, 4], [5, 6]),
    first_is_longer=meeting([1, 2, 3, 4, 5], [6], [7, 8]),
    second_is_longer=meeting([1], [2, 3, 4, 5, 6], [7, 8]),
    no_common_node=meeting([1, 2, 3], [4, 5], []),
    no_common_node_equal_values=meeting([1, 2, 3], [1, 2, 3], []),
    no_common_node_equal_ends=meeting([9, 1, 2, 3], [1, 2, 3], []),
    equal_values_before_the_meeting=meeting([1, 2, 3], [9, 2, 3], [4, 5]),
    same_value_at_the_same_index=meeting([7, 1], [7, 2], [3]),
    all_equal=meeting([5, 5, 5], [5], [5, 5]),
    repeats_within_a_list=meeting([1, 2, 1, 2], [3], [1, 2]),
    zeros=meeting([0, 0], [0], [0, 0]),
    opposite_values=meeting([3, -3], [-3], [3, -3, 0]),
    extreme_values=meeting([HIGH, -HIGH], [-HIGH], [HIGH, -HIGH]),
    more_than_256_in_front=meeting([1] * 300, [2] * 40, [3] * 270),
    more_than_1000_in_front=meeting(range(1_500), range(20), range(1_100)),
    more_than_1000_no_common_node=meeting([4] * 20, [4] * 1_300, []),
)


@exhaustive_cases
def test_exhaustive(small):
    """All short lists of two values with up to two common nodes, and all lengths with distinct values."""
    own, common = small.lists([0, 1], most=3), small.lists([0, 1], most=2)
    length = small.lists([1])
    return small.either(
        small.built(meeting, own, own, common),
        small.built(distinct, length, length, length),
    )


@random_cases
def test_random(st):
    """Up to 60 nodes in each part, with few values or any; the second list may have the values of the first."""
    few = st.integers(-2, 2)
    any_value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, 0, HIGH])

    def lists_of(value):
        part = st.lists(value, max_size=8) | st.lists(value, min_size=15, max_size=60)
        own = st.tuples(part, part) | part.map(lambda values: (values, values))
        return st.tuples(own, part | st.just([])).map(lambda drawn: meeting(*drawn[0], drawn[1]))

    return lists_of(few) | lists_of(any_value)


def workload(n):
    """Only the last node in common, with two lengths; none in common; one list long, the other short."""
    values = [index * 7 % (2 * HIGH) - HIGH for index in range(n)]
    return {
        "only the last node": meeting(values[1:], values[2:], [7]),
        "no common node": meeting(values, values[: n * 2 // 3], []),
        "first is long": meeting(values[: n - 9], [3], values[:9]),
        "second is long": meeting([3], values[: n - 9], values[:9]),
        "most nodes in common": meeting([0] * 9, [0] * 4, [0] * (n - 9)),
    }
