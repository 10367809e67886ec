"""Hidden suite of circular_array_loop."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000


def valid(nums):
    return 1 <= len(nums) <= 1_500 and all(0 < abs(num) <= FAR for num in nums)


def expected(nums):
    """From each square go so far that the token must be going round, and look at that round."""
    for place in range(len(nums)):
        for _ in nums:
            place = (place + nums[place]) % len(nums)
        squares = [place]
        while (place := (place + nums[place]) % len(nums)) != squares[0]:
            squares.append(place)
        directions = {nums[square] > 0 for square in squares}
        if len(squares) > 1 and len(directions) == 1:
            return True
    return False


def ring(*targets, back=(), rounds=0):
    """Give the board on which each square leads to its target, backwards from those named in `back`."""
    size = len(targets)
    forwards = [(target - place) % size or size for place, target in enumerate(targets)]
    backwards = [(place - target) % size or size for place, target in enumerate(targets)]
    return [
        -backwards[place] - size * rounds if place in back else forwards[place] + size * rounds
        for place in range(size)
    ]


test_edges = edge_cases(
    one_square=([1],),
    one_square_backwards=([-3],),
    two_forwards=([1, 1],),
    there_and_back=([1, -1],),
    two_rounds_onto_itself=([4, 1],),
    two_rounds_backwards_onto_itself=([-1, -4],),
    whole_ring_backwards=([-1, -1, -1, -1],),
    loop_away_from_the_first=(ring(0, 2, 3, 1),),
    way_into_a_loop=(ring(1, 2, 3, 2),),
    way_into_a_loop_of_the_other_direction=(ring(1, 2, 3, 1, back=(1, 2, 3)),),
    two_ways_meet_and_stay=(ring(2, 2, 3, 3),),
    later_way_meets_an_earlier_one=(ring(3, 0, 0, 3),),
    changes_direction_once_a_round=(ring(1, 2, 3, 0, back=(2,)),),
    every_second_square_turns=(ring(1, 2, 3, 0, back=(1, 3)),),
    loop_of_two_far_apart=(ring(3, 1, 2, 0),),
    loop_of_two_backwards=(ring(3, 1, 2, 0, back=(0, 3)),),
    several_rounds_forwards=(ring(1, 2, 0, rounds=3),),
    several_rounds_backwards=(ring(1, 2, 0, back=(0, 1, 2), rounds=3),),
    farthest_jumps_onto_itself=([FAR, FAR, -FAR, -FAR],),
    farthest_jumps_round=([FAR, FAR - 2, -FAR],),
    farthest_jumps_round_backwards=([FAR, -FAR, 2 - FAR],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Jumps of up to three squares on boards of up to four, and fewer jumps on boards of up to seven."""
    return (small.either(small.lists([1, -1, 2, -2, 3, -3], 4), small.lists([1, 2, -1], 7)),)


@random_cases(count=400)
def test_random(st):
    """Up to 40 squares whose targets are drawn; directions are mostly the same, and rounds none, few or very many.

    One board in three is a single way that ends in a round or on a square that leads to itself.
    """

    def boards(size):
        places = st.integers(0, size - 1)
        way = places.map(lambda entry: [*range(1, size), entry])
        targets = st.lists(places, min_size=size, max_size=size) | st.permutations(range(size)) | way
        back = st.sampled_from([(), tuple(range(size))]) | st.lists(places, max_size=size)
        rounds = st.sampled_from([0, 0, 0, 1, 2, FAR // size - 1])
        return st.tuples(targets, back, rounds).map(lambda it: (ring(*it[0], back=it[1], rounds=it[2]),))

    return (st.integers(1, 8) | st.integers(9, 40)).flatmap(boards)


def workload(n):
    """Long ways that lead to no loop, forwards, backwards and at will; a loop found last; and many short ways.

    Those are for notes that have no room for the number of a way.
    """
    order = list(range(n))
    random.Random(n).shuffle(order)
    at_will = [0] * n
    for place, target in zip(order, [*order[1:], *order[-1:]]):
        at_will[place] = target
    return {
        "forwards": ([1] * (n - 1) + [-1],),
        "backwards": ([1] + [-1] * (n - 1),),
        "at_will": (ring(*at_will),),
        "loop_found_last": ([1] * (n - 3) + [-1, 1, n - 1],),
        "short_ways": ([n - place for place in range(n)],),
    }
