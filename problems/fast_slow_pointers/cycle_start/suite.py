"""Hidden suite of cycle_start."""

from judge.kit import linked_list
from judge.suite import edge_cases, random_cases


def nodes_from(head):
    """Give the nodes in order, each once, and the position to which the last one points, None at an end."""
    nodes, positions = [], {}
    while head is not None and id(head) not in positions:
        positions[id(head)] = len(nodes)
        nodes.append(head)
        head = head.next
    return nodes, None if head is None else positions[id(head)]


def valid(head):
    nodes, _ = nodes_from(head)
    return len(nodes) <= 20_000 and all(
        type(node.val) is int and abs(node.val) <= 1_000_000 for node in nodes
    )


def check(call):
    before, start = nodes_from(call.args[0])
    if start is None and call.answer is not None:
        return "the list has no cycle"
    if start is not None and call.answer is not call.nodes[start]:
        return f"the cycle begins at position {start}, and {place(call)}"
    following = [*call.nodes[1:], None if start is None else call.nodes[start]]
    for position, (node, was, link) in enumerate(zip(call.nodes, before, following)):
        if type(node.val) is not int or node.val != was.val:
            return f"the value at position {position} was changed"
        if node.next is not link:
            return f"the link at position {position} was changed"
    return None


def place(call):
    """Say what was given instead of the right node."""
    if call.answer is None:
        return "None was given"
    position = next((i for i, node in enumerate(call.nodes) if node is call.answer), None)
    if position is None:
        return "a node was given that is not in the list"
    return f"the node at position {position} was given"


def trail(values, tail_to=None):
    return (linked_list(values, tail_to=tail_to),)


test_edges = edge_cases(
    no_trail=(None,),
    one_node=trail([1]),
    one_node_to_itself=trail([1], 0),
    two_nodes=trail([1, 2]),
    two_nodes_round=trail([1, 2], 0),
    last_of_two_to_itself=trail([1, 2], 1),
    whole_trail_of_three=trail([1, 2, 3], 0),
    whole_trail_of_four=trail([1, 2, 3, 4], 0),
    long_way_in_and_circle_of_one=trail([1, 2, 3, 4, 5, 6, 7], 6),
    long_way_in_and_circle_of_two=trail([1, 2, 3, 4, 5, 6, 7], 5),
    long_circle_after_one=trail([1, 2, 3, 4, 5, 6, 7], 1),
    way_in_longer_than_two_rounds=trail([1, 2, 3, 4, 5, 6, 7, 8, 9], 6),
    equal_values_and_no_circle=trail([5, 5, 5, 5]),
    equal_values_in_a_circle=trail([5, 5, 5, 5, 5], 2),
    value_of_the_start_comes_earlier=trail([3, 1, 3, 2], 2),
    same_values_twice_round=trail([1, 2, 1, 2, 1, 2], 2),
    zeros=trail([0, 0, 0], 1),
)


@random_cases
def test_random(st):
    """Up to nine nodes with few values, most of them with a cycle that begins anywhere."""

    def trails(values):
        tail = st.none() | st.integers(0, len(values) - 1) if values else st.none()
        return tail.map(lambda tail_to: trail(values, tail_to))

    repeats = st.lists(st.integers(-1, 2), max_size=9)
    return (repeats | st.integers(0, 9).map(lambda n: list(range(n)))).flatmap(trails)


def workload(n):
    """A way in of a third, then a circle of the rest: every node must be told from thousands."""
    values = [i % 1000 for i in range(n)]
    return trail(values, n // 3 if n else None)
