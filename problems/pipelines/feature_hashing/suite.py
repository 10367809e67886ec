"""Hidden suite of feature_hashing."""

import math
import random
from functools import reduce

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(features, size):
    try:
        length = sum(len(name.encode()) for name in features)
    except UnicodeEncodeError:
        return False
    return (
        len(features) <= 20_000
        and 1 <= size <= 50_000
        and length <= 300_000
        and all(-1000 <= value <= 1000 for value in features.values())
    )


def expected(features, size):
    """Collect the signed values of each index, and sum each list."""
    buckets = [[] for _ in range(size)]
    for name, value in features.items():
        code = reduce(lambda code, byte: (code ^ byte) * 16_777_619 % 2**32, name.encode(), 2_166_136_261)
        buckets[code % size].append(value if code < 2**31 else -value)
    return [math.fsum(bucket) for bucket in buckets]


def ones(*names, size=1000):
    """Give the names the values 1, 2, 3, ..."""
    return {name: float(value) for value, name in enumerate(names, 1)}, size


test_edges = edge_cases(
    no_features=({}, 3),
    size_one=({"price": 2.5, "color=red": 1.0, "age": 4.0, "größe": 0.25}, 1),
    empty_name=ones("", "a"),
    collision_with_equal_signs=({"price": 2.0, "city=Oslo": -3.5, "color=red": 1.0, "age": 7.0}, 2),
    collision_with_the_signs_of_zero=({"price": 3.0, "color=red": 3.0}, 4),
    largest_values=({"price": 1000.0, "day=mon": -1000.0, "color=red": 1000.0}, 2),
    zero_values=({"price": 0.0, "age": -0.0, "city=Oslo": 2.0}, 50_000),
    value_of_a_name_with_a_digit=({"x1": 2.0, "x2": 3.0, "x10": 5.0, "1": 7.0, "01": 11.0}, 97),
    case_matters=ones("Color", "color", "COLOR"),
    spaces_matter=ones(" age", "age", "age ", "a ge", "age\n", "\tage", " "),
    null_characters_matter=ones("\0", "\0\0", "a\0b", "ab"),
    order_of_bytes_matters=ones("ab", "ba", "abc", "cba", "red=color"),
    names_with_accents=ones("größe", "é", "ÿ", "Ā"),
    combining_accents_are_other_names=ones("é", "e\u0301", "\u212b", "\u00c5"),
    beyond_the_basic_plane=ones("😀", "𝒳=1", "漢字", "\uffff", "\U0010ffff"),
    long_names=ones(*["feature/with/a/long/path=" + "x" * length for length in (0, 1, 30, 231, 500)]),
    long_names_with_one_beginning=ones(
        *["y" * 255 + tail for tail in "abc"], *["z" * 16 + tail for tail in "abc"]
    ),
    invisible_characters_matter=ones("\ufeffage", "age", "age\ufeff", "\u200bage", "a\u00adge", "\ufeff"),
    # hashes of 0, 2**31 - 1, 2**31 and 2**32 - 1
    hashes_at_the_limits_of_the_sign=ones("fxdsatwp", "ngsnaapn", "ltilalwn", "hqduatcd"),
    values_that_nearly_cancel=({"price": 999.9, "color=red": 999.8}, 2),
    largest_size=ones("age", "price", "color=red", "größe", "", "day=mon", "hour", size=50_000),
    size_not_a_power_of_two=ones("age", "price", "color=red", "day=mon", "hour", size=6),
    size_a_power_of_two=ones("age", "price", "color=red", "day=mon", "hour", size=8),
    three_features_at_one_index=({"price": 1.0, "color=red": 10.0, "größe": 100.0, "device=phone": 500.0}, 4),
)


@exhaustive_cases(count=2_500)
def test_exhaustive(small):
    """Up to six short names with a few values, in vectors of one to four elements."""
    names = ["age", "color=red", "", "größe", "b1"]
    features = small.built(dict, small.lists(small.pairs(names, [1.0, -0.5, 2.25]), most=4, least=0))
    return features, [4, 3, 1, 2, 7]


@random_cases
def test_random(st):
    """Names of categories, any strings and long ones; in few elements, where most collide, and in many."""
    category = st.builds("{}={}".format, st.sampled_from(["color", "city", "User"]), st.integers(0, 999))
    name = (
        category
        | st.text(max_size=6)
        | st.text("abé \u0301😀", max_size=4)
        | st.text("a\ufeff\u200b\0\r\n\x85", min_size=1, max_size=3)
        | st.text("xy", min_size=20, max_size=300)
    )
    value = (
        st.sampled_from([1.0, 1.0, -1.0, 0.125])
        | st.floats(-1000, 1000)
        | st.integers(-1000, 1000).map(float)
    )
    features = st.dictionaries(name, value, max_size=5) | st.dictionaries(
        name, value, min_size=15, max_size=40
    )
    size = st.integers(1, 9) | st.sampled_from([16, 64, 97, 1000, 1024, 50_000])
    return st.tuples(features, size).filter(lambda arguments: valid(*arguments))


def workload(n):
    """Many features, in a vector of medium length, of one element and of the full length; one very long name."""
    rng = random.Random(n)
    names = [f"user={rng.randrange(10**6)}" for _ in range(n)]
    features = {name: rng.choice([1.0, -2.5, 0.25]) for name in names}
    half = dict(list(features.items())[: n // 2])
    return {
        "many features": (features, n // 10),
        "one very long name": ({"long=" + "né" * (5 * n - 10): 3.0, "age": 31.0}, 8),
        "all at one index": (half, 1),
        "the longest vector": (half, 50_000),
    }
