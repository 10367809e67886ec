"""Values survive the wire as they are, and bytes that are no values are told apart from those that are."""

from __future__ import annotations

import collections
import enum
import math
import tracemalloc
from collections.abc import Callable
from typing import Any

import msgpack
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.kit import ListNode, NextTreeNode, linked_list, tree, tree_values
from judge.suite import list_end
from judge.wire import (
    Opaque,
    Rolls,
    Stream,
    TooLarge,
    WireError,
    decode,
    decode_graph,
    encode,
    encode_answer,
    encode_graph,
)
from judge.wire.tags import ALIGNED, APART_MARK, HEAD, MAX_DEPTH, Tag
from judge.wire.weighing import weigh

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**90), 2**90)
    | st.floats(allow_nan=False)
    | st.text(st.characters(), max_size=8)
    | st.binary(max_size=8)
)
hashable = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3).map(tuple), max_leaves=4)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(hashable, inner, max_size=3)
        | st.sets(hashable, max_size=3)
        | st.frozensets(hashable, max_size=3)
    ),
    max_leaves=15,
)


def same(left: Any, right: Any) -> bool:
    """Return whether two values are equal in type too, all the way down."""
    return repr(sorted(left, key=repr) if isinstance(left, set) else left) == repr(
        sorted(right, key=repr) if isinstance(right, set) else right
    ) or (left == right and type(left) is type(right))


@given(values)
def test_plain_data_round_trips(value: Any) -> None:
    """What is encoded is decoded as an equal value of the same type."""
    decoded = decode(encode(value))
    assert type(decoded) is type(value)
    assert decoded == value
    assert same(decoded, value)


@pytest.mark.parametrize("value", [math.inf, -math.inf, -0.0, "\ud800", 2**64, -(2**64), 0, ""], ids=repr)
def test_odd_scalars_round_trip(value: Any) -> None:
    """Infinities, negative zero, lone surrogates and large ints come back."""
    assert repr(decode(encode(value))) == repr(value)


def test_nan_round_trips() -> None:
    """NaN stays NaN."""
    assert math.isnan(decode(encode(math.nan)))


def test_sets_are_encoded_the_same_whatever_their_order() -> None:
    """Equal sets are equal bytes, so that equal answers are."""
    assert encode({"a", "b", "c", "d"}) == encode({"d", "c", "b", "a"})


def deep(levels: int, make: Callable[[Any], Any]) -> Any:
    """Nest a number."""
    value: Any = 7
    for _ in range(levels):
        value = make(value)
    return value


@pytest.mark.parametrize(
    "make",
    [lambda inner: [inner], lambda inner: (inner,), lambda inner: {"k": inner}],
    ids=["list", "tuple", "dict"],
)
def test_values_have_a_bounded_depth(make: Callable[[Any], Any]) -> None:
    """Fifty levels less one come back as they went; more of them, or far more, are too large."""
    value = deep(MAX_DEPTH - 1, make)
    assert decode(encode_answer(value, 1000)) == value
    for levels in (MAX_DEPTH, 100_000):
        with pytest.raises(TooLarge, match="more than 50 levels"):
            encode_answer(deep(levels, make), 10**6)


def entangled(kind: str) -> Any:
    """Make a value that is small in memory and without end, or nearly so, when it is written out."""
    loop: list[Any] = [1]
    shared: Any = ["a"]
    match kind:
        case "cycle":
            loop.append(loop)
            return loop
        case "cycles":
            loop += [loop, {"loop": loop}]
            return loop
        case "shared lists":
            for _ in range(40):
                shared = [shared, shared]
        case "shared tuples":
            shared = ("a",)
            for _ in range(40):
                shared = (shared, shared)
        case "shared dicts":
            for _ in range(40):
                shared = {"left": shared, "right": shared}
        case "rows":
            return [shared] * 3_900_000
        case "text":
            return ["x" * 100_000] * 1000
        case "numbers":
            return [10**4000] * 1000
        case "arrays":
            return [np.zeros(100_000)] * 1000
        case "nodes":
            return linked_list(["x" * 100_000] * 1000)
    return shared


@pytest.mark.parametrize(
    "kind",
    [
        "cycle", "cycles", "shared lists", "shared tuples", "shared dicts",
        "rows", "text", "numbers", "arrays", "nodes",
    ],
)  # fmt: skip
def test_what_is_much_larger_written_out_is_refused_unwritten(kind: str) -> None:
    """An answer is weighed before it is written, so that sharing and cycles cost neither time nor memory."""
    with pytest.raises(TooLarge):
        encode_answer(entangled(kind), 2**20)


def test_links_to_nodes_weigh_what_they_take() -> None:
    """Three bytes at least, so that many are refused unwritten; no list of links is refused that fits."""
    head = linked_list([1])
    with pytest.raises(TooLarge):
        weigh([head] * 400_000, 2**20)
    links = [head] * 1000
    weigh(links, len(encode(links)))


@given(values, st.integers(1, 60))
def test_answers_are_refused_by_their_size_alone(value: Any, most: int) -> None:
    """What is no larger than allowed is sent as ever, and what is larger is not sent."""
    blob = encode(value)
    if len(blob) <= most:
        assert encode_answer(value, most) == blob
    else:
        with pytest.raises(TooLarge):
            encode_answer(value, most)


@pytest.mark.parametrize("value", [Stream([1]), Rolls(1), Opaque("raises ValueError")], ids=repr)
def test_what_only_the_judge_hands_out_is_no_answer(value: Any) -> None:
    """Such a value crosses as the name of its type, whoever made it."""
    assert decode(encode_answer([value], 1000))[0].type_name == type(value).__name__


@pytest.mark.parametrize("code", [Tag.STREAM, Tag.ROLLS, Tag.REMOTE])
def test_forged_values_that_only_the_judge_hands_out_are_refused(code: int) -> None:
    """Without a factory there is no such value."""
    with pytest.raises(WireError, match="unknown tag"):
        decode(b"\xc0" + msgpack.packb(msgpack.ExtType(code, b"\x90")))


@pytest.mark.parametrize("tail_to", [None, 0, 2, 4])
def test_linked_lists_keep_values_and_cycle(tail_to: int | None) -> None:
    """A list comes back with its nodes in order and its last link."""
    nodes, back = list_end(decode(encode(linked_list([3, 1, 4, 1, 5], tail_to=tail_to))))
    assert [node.val for node in nodes] == [3, 1, 4, 1, 5]
    assert back == tail_to


def test_a_long_list_of_nodes_is_no_recursion() -> None:
    """Links do not nest on the wire."""
    nodes, _ = list_end(decode(encode(linked_list(range(100_000)))))
    assert len(nodes) == 100_000


def test_trees_keep_their_kind() -> None:
    """A tree with next pointers comes back as one."""
    root: Any = tree([1, 2, 3, None, 4], NextTreeNode)
    root.left.next = root.right
    decoded: Any = decode(encode(root))
    assert decoded.left.next is decoded.right
    assert tree_values(decoded) == [1, 2, 3, None, 4]
    assert type(decoded) is NextTreeNode


def test_identity_of_nodes_survives_a_round_trip() -> None:
    """The answer's node is the argument's node, in its new state, and a new node is none of them."""
    head = linked_list([1, 2, 3])
    blob, _ = encode_graph((head,))
    (theirs,), their_nodes = decode_graph(blob)  # the candidate's side
    theirs.next.val = 20
    reply, _ = encode_graph([theirs.next, ListNode(9)], known=their_nodes)
    ours = decode_graph(blob)[1]
    (answer, new), nodes = decode_graph(reply, ours)
    assert answer is nodes[1]
    assert answer.val == 20
    assert all(new is not node for node in nodes[:3])


def test_arrays_round_trip() -> None:
    """Arrays keep dtype, shape and content, and can be written to."""
    for array in (
        np.arange(6).reshape(2, 3),
        np.zeros((0, 4)),
        np.array([True, False]),
        np.array([1.5], dtype=np.float32),
    ):
        decoded = decode(encode(array))
        assert decoded.dtype == array.dtype
        assert decoded.shape == array.shape
        assert (decoded == array).all()
        assert decoded.flags.writeable


LARGE = [
    np.arange(20_000.0),
    np.arange(30_000, dtype=np.int64).reshape(100, 300).T,
    np.arange(70_001) % 3 == 0,
    np.linspace(0, 1, 40_000, dtype=">f4")[::2],
]


@pytest.mark.parametrize("kind", [bytes, bytearray])
def test_large_arrays_round_trip(kind: type) -> None:
    """Their content is written after the rest; small ones, nodes and what else there is are among them."""
    small = np.arange(4)
    value = (1, [*LARGE, small], {"again": LARGE[0]}, linked_list([5, 6]))
    _, (*arrays, little), named, head = decode(kind(encode(value)))
    for before, after in zip([*LARGE, small, LARGE[0]], [*arrays, little, named["again"]], strict=True):
        assert (after.dtype, after.shape) == (before.dtype, before.shape)
        assert (after == before).all()
        assert after.flags.writeable
        assert after.flags.aligned
    assert [head.val, head.next.val] == [5, 6]


def test_large_arrays_share_the_memory_of_a_bytearray_alone() -> None:
    """So that an attempt gets its arguments without a copy, and what the judge keeps stays as it is."""
    blob = encode(LARGE[0])
    for kind, shared in ((bytes, False), (bytearray, True)):
        content = kind(blob)
        decode(content)[:] = 7
        assert (content != blob) == shared


def test_equal_large_arrays_are_equal_bytes() -> None:
    """Whatever their layout in memory is."""
    assert encode(LARGE[1]) == encode(np.ascontiguousarray(LARGE[1]))


@pytest.mark.parametrize("start", [8, 2**20, -8])
def test_arrays_of_more_than_there_is_are_refused(start: int) -> None:
    """Neither beyond the end, nor the same bytes again and again."""
    array = msgpack.ExtType(Tag.ARRAY, msgpack.packb(["<f8", [20_000], 0]))
    other = msgpack.ExtType(Tag.ARRAY, msgpack.packb(["<f8", [20_000], start]))
    for value in ([other], [array] * 2):
        head = b"\xc0" + msgpack.packb(value)
        blob = HEAD.pack(APART_MARK, len(head)) + head
        blob += bytes(-len(blob) % ALIGNED) + LARGE[0].tobytes()
        with pytest.raises(WireError):
            decode(blob)


def test_subclasses_are_read_as_their_built_in_type() -> None:
    """What a subclass overrides is not asked."""

    class Liar(list[int]):
        def __iter__(self) -> Any:
            raise AssertionError("asked")

        def __len__(self) -> int:
            return 7

    class Colour(enum.IntEnum):
        RED = 3

    point = collections.namedtuple("point", "x y")
    assert decode(encode(Liar([1, 2]))) == [1, 2]
    assert decode(encode(Colour.RED)) == 3
    assert type(decode(encode(point(1, 2)))) is tuple
    assert decode(encode(collections.Counter("aab"))) == {"a": 2, "b": 1}
    assert type(decode(encode(np.float64(2.5)))) is float
    assert type(decode(encode(np.bool_(True)))) is bool


@pytest.mark.parametrize(
    "value",
    [object(), lambda: 1, (i for i in "ab"), range(3), 1j, collections.deque([1])],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_data_crosses_as_the_name_of_its_type(value: Any) -> None:
    """Nothing of an object crosses the wire but its type's name."""
    decoded = decode(encode([value]))
    assert isinstance(decoded[0], Opaque)
    assert decoded[0].type_name == type(value).__name__


def test_an_array_that_is_no_data_crosses_as_its_dtype() -> None:
    """An ndarray is data in most cases, so its type's name would tell nothing."""
    assert decode(encode(np.array([object()]))).type_name == "array of dtype object"
    assert decode(encode(np.array([1j]))).type_name == "array of dtype complex128"


def test_an_int_of_too_many_digits_is_no_data() -> None:
    """Ints that Python itself does not print are not sent."""
    for number in (10**4300, -(10**4300), 1 << 100_000):
        assert isinstance(decode(encode(number)), Opaque)
    for number in (10**4300 - 1, 1 - 10**4300):
        assert decode(encode(number)) == number


def test_special_arguments_are_made_by_the_receiver() -> None:
    """Streams and rolls arrive as what the factory makes of them."""
    made = decode(encode((Stream([1, 2]), Rolls(5))), lambda kind, state: (kind, state))
    assert made == (("stream", [1, 2]), ("rolls", 5))


@given(st.binary(max_size=60))
def test_garbage_is_a_wire_error_or_a_value(data: bytes) -> None:
    """No bytes whatever raise anything but WireError."""
    try:
        decode(data)
    except WireError:
        pass


def test_colliding_keys_do_not_hang_the_decoder() -> None:
    """A dict whose keys all collide ends in an error within seconds, not in hours."""
    modulus = 2**61 - 1
    pairs = [(i * modulus, 0) for i in range(1, 120_000)]
    packer = msgpack.Packer()
    keys = b"".join(
        msgpack.packb(msgpack.ExtType(4, key.to_bytes(12, "big", signed=True))) + b"\x00" for key, _ in pairs
    )
    with pytest.raises(WireError, match="collide"):
        decode(b"\xc0" + packer.pack_map_header(len(pairs)) + keys)


def test_nested_tuples_hold_little_memory_while_they_are_written() -> None:
    """Each level has a packer of its own at that moment."""
    value: Any = ()
    for _ in range(40):
        value = (value,)
    tracemalloc.start()
    encode(value)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2 * 2**20


def test_millions_of_containers_are_refused_before_they_are_built() -> None:
    """A small frame cannot fill the examiner's memory."""
    with pytest.raises(WireError, match="containers"):
        decode(b"\xc0\xdd\x00\x60\x00\x00" + b"\x90" * 0x600000)
