"""Hidden suite of palindrome_list."""

from judge.kit import linked_list, list_values
from judge.suite import edge_cases, exhaustive_cases, intact_complaint, linked_lists, random_cases, valid_list

HIGH = 1_000_000


def valid(head):
    return head is not None and valid_list(head, 150_000, -HIGH, HIGH)


def check(call):
    values = list_values(call.args[0])
    if call.answer != (values == values[::-1]):
        return f"got {call.answer}, but the list is {'no ' if call.answer else 'a '}palindrome"
    return intact_complaint(call)


def list_of(*values):
    return (linked_list(values),)


test_edges = edge_cases(
    one_node=list_of(1),
    two_different=list_of(1, 2),
    middle_pair_differs=list_of(1, 2, 3, 1),
    pair_beside_the_middle_differs=list_of(1, 2, 5, 3, 1),
    only_the_ends_differ=list_of(1, 5, 5, 5, 2),
    equal_halves_not_mirrored=list_of(1, 2, 1, 2),
    same_values_in_another_order=list_of(1, 2, 3, 2, 1, 3),
    palindrome_only_if_rearranged=list_of(1, 1, 2, 2),
    palindrome_of_five=list_of(1, 2, 3, 2, 1),
    signs_differ=list_of(1, 2, -1),
    zero_at_one_end=list_of(0, 1, 2),
    palindrome_of_digits_only=list_of(1, 21),
    palindrome_with_two_digits=list_of(12, 3, 12),
    same_string_both_ways=list_of(1, 11),
    same_last_byte=list_of(1, 257),
    same_last_two_bytes=list_of(-HIGH, 5, 65_536 - HIGH),
    same_last_digits=list_of(HIGH, 1, 1, 0),
    equal_weighted_sums=list_of(1, 5, 2, 2),
    same_hash_base_31=list_of(31, 0, 993, 0),
    same_hash_base_1000=list_of(1000, -500_000, 501_001, 0),
    extreme_values=list_of(-HIGH, HIGH, HIGH, -HIGH),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every list of two values, and short ones of more values, some of which are palindromes only digit by digit."""
    two_values, more = small.linked_lists([0, 1], 10, 1), small.linked_lists([-1, 0, 1, 2], 5, 1)
    return (small.either(two_values, more, small.linked_lists([1, 11, 12, 21], 4, 1)),)


@random_cases(count=300)
def test_random(st):
    """Palindromes of up to 60 values, some with one value changed or two neighbors swapped."""
    value = st.integers(-2, 2) | st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, HIGH])
    half = st.lists(value, max_size=5) | st.lists(value, min_size=5, max_size=30)
    mirrored = st.tuples(half, st.lists(value, max_size=1)).map(lambda it: it[0] + it[1] + it[0][::-1])

    def one_changed(values):
        index = st.integers(0, len(values) - 1)
        return st.tuples(index, value).map(lambda it: [*values[: it[0]], it[1], *values[it[0] + 1 :]])

    def two_neighbors_swapped(values):
        index = st.integers(0, len(values) - 1)
        return index.map(lambda i: [*values[:i], *values[i : i + 2][::-1], *values[i + 2 :]])

    mirrored = mirrored.filter(bool)
    value_lists = mirrored | mirrored.flatmap(one_changed) | mirrored.flatmap(two_neighbors_swapped)
    return st.tuples(value_lists.map(linked_list) | linked_lists(st, value, 1, 20))


def workload(n):
    """A palindrome of odd length; and nearly one, with two neighbors swapped far from the ends."""
    half = [index * 7 % (2 * HIGH) - HIGH for index in range(n // 2)]
    odd_palindrome, third = half[: (n - 1) // 2], n // 3
    return {
        "odd_palindrome": list_of(*odd_palindrome, 5, *odd_palindrome[::-1]),
        "two_neighbors_swapped": list_of(
            *half[:third], *half[third : third + 2][::-1], *half[third + 2 :], *half[::-1]
        ),
    }
