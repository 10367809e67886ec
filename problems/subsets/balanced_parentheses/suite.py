"""Hidden suite of balanced_parentheses."""

from itertools import combinations

from judge.suite import any_order, edge_cases, random_cases

compare = any_order


def valid(pairs):
    return 0 <= pairs <= 11


def expected(pairs):
    """Choose the places of the opening brackets in every way, and keep what falls to '' pair by pair."""
    found = []
    for places in combinations(range(2 * pairs), pairs):
        text = rest = "".join("(" if i in places else ")" for i in range(2 * pairs))
        for _ in range(pairs):
            rest = rest.replace("()", "")
        if not rest:
            found.append(text)
    return found


test_edges = edge_cases(
    no_pairs=(0,),
    one_pair=(1,),
    beside_or_within=(2,),
    all_three=(3,),
    two_groups_of_two=(4,),
    groups_within_groups=(5,),
    six=(6,),
)


@random_cases(count=12)
def test_random(st):
    """Few pairs; there is nothing else to draw."""
    return st.tuples(st.integers(0, 7))


def workload(n):
    """The number of pairs is all there is."""
    return (n,)
