"""Hidden suite of ordered_dict."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -(2**63), 2**63 - 1

unmodified = True


class Model:
    """A list of pairs."""

    def __init__(self):
        self.pairs = []

    def index(self, key):
        return next((index for index, (stored, _) in enumerate(self.pairs) if stored == key), None)

    def put(self, key, value):
        index = self.index(key)
        if index is None:
            self.pairs.append((key, value))
        else:
            self.pairs[index] = (key, value)

    def get(self, key):
        index = self.index(key)
        return None if index is None else self.pairs[index][1]

    def remove(self, key):
        index = self.index(key)
        if index is None:
            return False
        del self.pairs[index]
        return True

    def move_to_end(self, key):
        index = self.index(key)
        if index is None:
            return False
        self.pairs.append(self.pairs.pop(index))
        return True

    def items(self):
        return list(self.pairs)


def valid(init, operations):
    known, pairs, puts = set(), 0, 0
    for name, *arguments in operations:
        if name == "put":
            known.add(arguments[0])
            puts += 1
            if not LOW <= arguments[1] <= HIGH:
                return False
        elif name == "remove":
            known.discard(arguments[0])
        elif name == "items":
            pairs += len(known)
        if arguments and len(arguments[0]) > 500:
            return False
    return init == () and 1 <= len(operations) <= 200_000 and puts <= 60_000 and pairs <= 500_000


ITEMS = ("items",)


def moved(move):
    """Turn (key, value) into a put, "-key" into a remove and ">key" into a move."""
    if isinstance(move, tuple):
        return ("put", *move)
    return ("remove" if move[0] == "-" else "move_to_end", move[1:])


def keys_of(moves):
    return list(dict.fromkeys(move[0] if isinstance(move, tuple) else move[1:] for move in moves))


def steps(*moves, before=()):
    """Make the moves, and ask for the items after each; at the end, ask for each key."""
    calls = [*map(moved, before), ITEMS]
    for move in moves:
        calls += [moved(move), ITEMS]
    return script((), *calls, *[("get", key) for key in [*keys_of([*before, *moves]), "?"]])


def filled(*keys):
    return [(key, number) for number, key in enumerate(keys)]


LONG = "x" * 499

test_edges = edge_cases(
    empty_map=steps("-a", ">a", (">a", 1), "-a", ">a"),
    new_value_of_the_first_key=steps(("c", 7), ("c", 8), before=filled("c", "a", "b")),
    new_value_of_the_middle_key=steps(("a", 7), before=filled("c", "a", "b")),
    same_value_again=steps(("c", 0), ("a", 1), before=filled("c", "a", "b")),
    first_key_moved=steps(">c", ">a", ">b", before=filled("c", "a", "b")),
    middle_key_moved=steps(">a", ">b", before=filled("c", "a", "b")),
    last_key_moved=steps(">b", ">b", ("d", 4), ">b", "-b", before=filled("c", "a", "b")),
    only_key_moved=steps(">a", ">a", ("b", 1), "-a", ">b", before=[("a", 0)]),
    missing_key_moved=steps(">d", ("d", 5), "-c", ">c", ("c", 6), before=filled("c", "a", "b")),
    first_key_removed=steps("-c", ("d", 3), ">a", before=filled("c", "a", "b")),
    middle_key_removed=steps("-a", ">c", ">b", before=filled("c", "a", "b")),
    last_key_removed=steps("-b", ("d", 3), ">a", "-d", ("e", 4), before=filled("c", "a", "b")),
    all_keys_removed_from_the_front=steps("-c", "-a", "-b", ("a", 9), ("c", 8), before=filled("c", "a", "b")),
    all_keys_removed_from_the_back=steps("-b", "-a", "-c", ("b", 9), ("a", 8), before=filled("c", "a", "b")),
    removed_key_put_again=steps("-c", ("c", 9), "-a", ("a", 8), before=filled("c", "a", "b")),
    removed_twice=steps("-a", "-a", ("a", 5), "-a", "-a", before=filled("c", "a", "b")),
    value_kept_when_moved=steps(">a", ("a", 5), ">a", ">c", ("c", 0), ">a", before=filled("c", "a", "b")),
    moved_then_removed=steps(">c", "-c", ">a", "-b", before=filled("c", "a", "b")),
    values_of_zero=steps(("a", 0), ("b", 0), ">a", ("a", 0), "-b", "-a"),
    equal_values=steps(("b", 5), ("a", 5), ("c", 5), ">a", "-b"),
    empty_key=steps(("", 5), ("a", 1), ("", 0), ">", "-", "-", ">", ("", -1), "-a"),
    keys_in_descending_order=steps(*filled("d", "c", "b", "a"), ">c"),
    keys_that_look_like_numbers=steps(*filled("10", "9", "010", "1e1", "-0", "0"), ">9", "-0", ">-0"),
    upper_and_lower_case=steps(*filled("a", "A", "b", "B", "ß", "ss", "SS"), ">a", "-B", "-ss"),
    spaces_count=steps(*filled("a", " a", "a ", "a\n", "\ta", " ", "  "), ">a ", "- ", "-a"),
    composed_and_decomposed_accents=steps(
        *filled("é", "e\u0301", "e", "Å", "\u212b"), ">é", "-e\u0301", "-Å"
    ),
    null_characters=steps(*filled("", "\0", "a\0", "a", "a\0b"), ">a", "-\0", "-a\0"),
    beyond_the_bmp=steps(*filled("😀", "😁", "\U0001f600\ufe0f", "d", "\ufffd"), ">😀", "-😁"),
    anagrams_and_prefixes=steps(*filled("ab", "ba", "abab", "aba", "abb", "aab"), ">ab", "-aba"),
    long_keys=steps(*filled(LONG + "a", LONG + "b", LONG, "x" * 498), ">" + LONG + "a", "-" + LONG),
    values_at_the_limits=steps(("a", HIGH), ("b", LOW), ("a", LOW), ("b", HIGH - 1), ("c", 2**53 + 1)),
    items_asked_again_after_a_new_value=script(
        (), ("put", "a", 1), ITEMS, ("put", "a", 2), ITEMS, ("put", "a", 1), ITEMS, ITEMS
    ),
    many_keys=steps("-k7", ">k300", ("k5", 0), ("k1200", 3), before=filled(*[f"k{i}" for i in range(1_200)])),
    many_moves_of_few_keys=steps(
        "-a",
        ">c",
        ("a", 5),
        before=[*filled("a", "b", "c"), *[">" + "cabbage"[i * i % 7] for i in range(600)]],
    ),
    many_removals=steps(
        ("x", 1),
        ">k999",
        before=[move for i in range(1_000) for move in ((f"k{i}", i), f"-k{i - i % 2 - 1}")],
    ),
)


@exhaustive_cases(count=1_400)
def test_exhaustive(small):
    """Three keys put, moved and removed in every order, and all short changes of a map with four keys."""

    def play(moves, before):
        changes = [
            ("put", key, number) if sign == "+" else moved(sign + key)
            for number, (sign, key) in enumerate(moves)
        ]
        asked = [ITEMS] if before else []
        return script((), *before, *asked, *changes, ITEMS, *[("get", key) for key in ["b", "a", ""]], ITEMS)

    few = small.lists([sign + key for key in ["b", "a", ""] for sign in "+->"], most=4, least=1)
    four = [("put", key, number) for number, key in enumerate(["b", "c", "a", ""])]
    signs = ["+b", "-b", ">b", "-c", ">c", "-", ">", "+a"]
    changed = small.lists(signs, most=3, least=1)
    return small.either(
        small.built(lambda moves: play([(move[0], move[1:]) for move in moves], []), few),
        small.built(lambda moves: play([(move[0], move[1:]) for move in moves], four), changed),
    )


@random_cases(count=150)
def test_random(st):
    """Two to twelve keys, any strings and some that look alike, in 20 to 90 calls of all kinds."""
    alike = [
        "",
        "a",
        "A",
        "a ",
        " a",
        "é",
        "e\u0301",
        "\0",
        "a\0",
        "1",
        "01",
        "ß",
        "ss",
        "😀",
        LONG,
        LONG + "a",
    ]
    key = (
        st.text(max_size=4) | st.sampled_from(alike) | st.text(st.sampled_from("ab"), min_size=1, max_size=4)
    )
    value = st.integers(-2, 2) | st.integers(LOW, HIGH)

    def calls(keys):
        chosen = st.sampled_from(keys)
        put = st.tuples(st.just("put"), chosen, value)
        other = st.tuples(st.sampled_from(["get", "remove", "move_to_end", "move_to_end"]), chosen)
        moves = st.lists(put | other | other | st.just(ITEMS), min_size=20, max_size=90)
        first = [("put", key, number) for number, key in enumerate(keys)]
        return moves.map(lambda moves: script((), *first, *moves, ITEMS))

    return st.lists(key, min_size=2, max_size=12, unique=True).flatmap(calls)


def workload(n):
    """The last key moved again, then removal from the back; all calls; from the front; items of few keys; of many.

    Few keys are moved far more often than there are keys, one again and again and two in turn, before items.
    """
    rng = random.Random(n)
    keys = [f"{number:x}" for number in rng.sample(range(16 * n), n)]
    puts = [("put", key, number) for number, key in enumerate(keys)]
    calls = [*puts, ITEMS]
    for number, key in enumerate(rng.sample(keys, n // 2)):
        calls += [("move_to_end", key), ("get", key), ("put", key, -number)]
    calls += [ITEMS]
    for key in rng.sample(keys, n // 2):
        calls += [("remove", key), ("put", key, 0), ("move_to_end", keys[0])]
    last = [("move_to_end", keys[-1])] * (2 * n)
    back = [*puts, *last, ITEMS, *[("remove", key) for key in reversed(keys)]]
    some = keys[: n * 3 // 5]
    front = [("put", key, number) for number, key in enumerate(some)]
    front += [("move_to_end", key) for key in some[: n // 4]] + [("remove", key) for key in some]
    few = [*puts[:2], *[("move_to_end", keys[0])] * (9 * n // 2)]
    few += [("move_to_end", keys[i % 2]) for i in range(1, 5 * n // 2)]
    for i in range(n):
        few += [ITEMS] if i % 20 else [("move_to_end", keys[i // 20 % 2]), ITEMS]
    many = [*puts, *[call for i in range(15) for call in (("move_to_end", keys[7 * i]), ITEMS)]]
    return {
        "from the back": script((), *back),
        "any order": script((), *calls, ITEMS),
        "from the front": script((), *front),
        "items of few keys": script((), *few),
        "items of many keys": script((), *many),
    }
