"""Hidden suite of balanced_parentheses."""

from itertools import combinations

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

compare = any_order


def valid(pairs):
    return 1 <= pairs <= 11


def expected(pairs):
    """Choose the indices of `(` in every way, and keep the strings that become '' when pairs are removed."""
    found = []
    for indices in combinations(range(2 * pairs), pairs):
        text = rest = "".join("(" if i in indices else ")" for i in range(2 * pairs))
        for _ in range(pairs):
            rest = rest.replace("()", "")
        if not rest:
            found.append(text)
    return found


test_edges = edge_cases(
    one_pair=(1,),
    nested_or_side_by_side=(2,),
    two_nested_groups=(4,),
)


@exhaustive_cases
def test_exhaustive(small):
    """All numbers of pairs for which the brute force is fast."""
    return (range(1, 8),)


@random_cases(count=2)
def test_random(st):
    """More pairs."""
    return st.tuples(st.integers(8, 9))


def workload(n):
    """The largest number of pairs, and one pair less."""
    return {"most pairs": (n,), "one pair less": (n - 1,)}
