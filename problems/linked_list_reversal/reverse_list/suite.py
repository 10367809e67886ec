"""Hidden suite of reverse_list."""

from judge.kit import linked_list
from judge.suite import edge_cases, list_values, random_cases


def valid(head):
    values = list_values(head)
    return len(values) <= 20_000 and all(type(val) is int and abs(val) <= 1_000_000 for val in values)


def check(call):
    values = list_values(call.args[0])
    node = call.answer
    for position in reversed(range(len(values))):
        reached = len(values) - 1 - position
        if node is None:
            return f"the list ends after {reached} of {len(values)} nodes"
        if node is not call.nodes[position]:
            return f"node {reached} of the answer is not the node that was at position {position}"
        if type(node.val) is not int or node.val != values[position]:
            return f"the value of the node that was at position {position} was changed"
        node = node.next
    return None if node is None else "the list goes on after its last node"


def row(*values):
    return (linked_list(values),)


test_edges = edge_cases(
    no_node=(None,),
    one_node=row(1),
    two_nodes=row(1, 2),
    three_nodes=row(1, 2, 3),
    four_nodes=row(1, 2, 3, 4),
    falling=row(5, 4, 3, 2, 1),
    same_forwards_and_backwards=row(1, 2, 1),
    all_equal=row(4, 4, 4, 4),
    equal_pair=row(4, 4),
    begins_with_zero=row(0, 1, 2),
    ends_with_zero=row(1, 2, 0),
    negative=row(-1, 0, -1, 3),
)


@random_cases
def test_random(st):
    """Up to ten nodes with few values, so that nodes can be told apart by identity alone."""
    return st.tuples(st.lists(st.integers(-2, 2), max_size=10).map(linked_list))


def workload(n):
    """Few values in a long list."""
    return row(*(i * 7 % 1000 for i in range(n)))
