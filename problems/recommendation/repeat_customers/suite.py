"""Hidden suite of repeat_customers."""

import random

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)


def valid(purchases):
    return len(purchases) <= 60_000 and all(len(name) <= 100 for pair in purchases for name in pair)


def expected(purchases):
    """Look through the whole log for each product and each of its customers."""
    answer = {}
    for product in {product for _, product in purchases}:
        buyers = [customer for customer, bought in purchases if bought == product]
        answer[product] = sum(buyers.count(one) > 1 for one in set(buyers)) / len(set(buyers))
    return answer


def log(text):
    """Read purchases from words such as ana:tea."""
    return ([tuple(word.split(":")) for word in text.split()],)


def joined(separators):
    """Pairs that are distinct, but equal if a separator joins customer and product."""
    return ([pair for sep in separators for pair in ((f"a{sep}b", "c"), ("a", f"b{sep}c"))],)


def bought(*counts):
    """One product, and a customer for each count who buys it so many times."""
    return ([(f"c{count}", "tea") for count in counts for _ in range(count)],)


RANGES_BEYOND_ASCII = [  # Latin, punctuation, arrows, private use, the last ones
    (0x80, 0xFF),
    (0x2000, 0x206F),
    (0x2190, 0x21FF),
    (0xE000, 0xE00F),
    (0xFEFF, 0xFEFF),
    (0xFFF0, 0xFFFF),
    (0x10FFFF, 0x10FFFF),
]

test_edges = edge_cases(
    no_purchases=([],),
    one_purchase=log("ana:tea"),
    one_customer_twice=log("ana:tea ana:tea"),
    one_customer_three_times=log("ana:tea ana:tea ana:tea ben:tea"),
    exactly_two_purchases=log("ana:tea ben:tea cem:tea ana:tea"),
    many_purchases_of_one_customer=log("ben:tea cem:tea " + "ana:tea " * 300),
    many_purchases_in_few_bits=bought(1, 127, 128, 129, 255, 256, 257, 512, 513),
    repeats_are_far_apart=log("ana:tea ben:milk cem:tea ana:milk ben:tea dan:tea ana:tea"),
    repeats_by_two_of_three=log("ana:tea ben:tea cem:tea ana:tea ben:tea"),
    two_products_are_no_repeat=log("ana:tea ana:milk ben:tea ben:milk"),
    other_customers_do_not_count=log("ana:tea ana:tea ben:milk cem:milk dan:milk"),
    customer_named_as_a_product=log("tea:ana ana:tea tea:ana tea:tea"),
    joined_names_collide=log("an:apple ana:pple ana:apple an:aapple"),
    names_with_separators=(
        [("a,b", "c"), ("a", "b,c"), ("a b", "c"), ("a", "b c"), ("a|b", "c"), ("a", "b|c")],
    ),
    names_with_other_separators=(
        [("a\0b", "c"), ("a", "b\0c"), ("a\tb", "c"), ("a", "b\tc"), ("a_b", "c"), ("a", "b_c")],
    ),
    names_with_any_ascii_character=joined(chr(code) * times for code in range(128) for times in (1, 2, 3)),
    names_with_mixed_separators=joined(
        ['","', '", "', "','", "', '", ", ", "), (", " - ", " | ", ": ", "\r\n", *"-> => <> #@ ://".split()]
    ),
    names_with_characters_beyond_ascii=joined(
        chr(code) for first, last in RANGES_BEYOND_ASCII for code in range(first, last + 1)
    ),
    names_with_hash_signs=([("#1", "tea"), ("1", "tea"), ("#1", "#tea"), ("1", "#tea"), ("1", "tea#")],),
    empty_names=([("", ""), ("", "tea"), ("ana", ""), ("", "")],),
    case_matters=log("ana:Tea ana:tea Ana:tea ANA:TEA"),
    spaces_matter=([("ana", "tea "), ("ana", "tea"), ("ana ", "tea"), ("ana", "tea\n"), (" ana", "tea")],),
    nul_at_the_end_matters=([("ana", "tea\0"), ("ana", "tea"), ("ben\0", "tea"), ("ben", "tea")],),
    long_names_with_one_beginning=([("c" * 99 + end, "p" * 99 + tail) for end in "12" for tail in "ab"],),
    characters_beyond_ascii=log("josé:café jose:café josé:cafe jose\u0301:café 😀:café 😃:café"),
    a_third_and_a_seventh=log("a:x b:x c:x a:x a:y b:y c:y d:y e:y f:y g:y g:y"),
    customers_of_one_product_are_many=([(f"c{i % 700}", "tea") for i in range(1_000)] + [("c0", "milk")],),
    numbers_as_names=log("1:01 1:1 01:1 1:1 1.0:1"),
)


@exhaustive_cases(count=3_000)
def test_exhaustive(small):
    """Up to five purchases by two customers of two products, one of which has a customer's name."""
    few = small.lists([("a", "x"), ("b", "x"), ("a", "a"), ("b", "a"), ("", "x")], most=4)
    return (small.either(few, small.lists([("a", "x"), ("b", "x"), ("b", "a")], least=5)),)


@random_cases
def test_random(st):
    """Logs of 15 to 80 purchases, of few customers and products, with names that differ little or have separators."""
    customer = st.sampled_from(["ana", "ben", "an", "Ana", ""]) | st.integers(0, 12).map(lambda i: f"user{i}")
    product = st.sampled_from(["tea", "atea", "Tea", "tea ", "", "sofa"]) | st.text("ab,", max_size=2)
    short = st.lists(st.tuples(customer, product), max_size=6)
    favorite = st.tuples(customer, st.just("tea"))
    long = st.lists(st.tuples(customer, product) | favorite, min_size=15, max_size=80)
    separator = st.text(min_size=1, max_size=3)
    collisions = st.lists(separator, min_size=1, max_size=4).map(lambda separators: joined(separators)[0])
    return st.tuples(short | long | collisions)


def workload(n):
    """Many products with few customers; one product with many customers; all pairs equal; many products of one."""
    rng = random.Random(n)
    many = [(f"customer{rng.randrange(n // 10)}", f"product{rng.randrange(n // 15)}") for _ in range(n // 2)]
    many += [rng.choice(many) for _ in range(n // 2)]
    half = n // 2
    names = [f"{rng.getrandbits(64):x}" for _ in range(n)]
    return {
        "many products": (many,),
        "one product": ([(rng.choice(names), "tea") for _ in range(n)],),
        "all purchases equal": ([("ana", "tea")] * n,),
        "one customer": ([("ana", f"product{rng.randrange(half)}") for _ in range(half)],),
    }
