"""Hidden suite of circular_array_loop."""

import random

from judge.suite import edge_cases, random_cases


def valid(nums):
    return len(nums) <= 50_000 and all(abs(num) <= 1_000_000_000 for num in nums)


def expected(nums):
    """From each square go so far that the token must be going round, and look at that round."""
    for place in range(len(nums)):
        for _ in nums:
            place = (place + nums[place]) % len(nums)
        squares = [place]
        while (place := (place + nums[place]) % len(nums)) != squares[0]:
            squares.append(place)
        directions = {(nums[square] > 0) - (nums[square] < 0) for square in squares}
        if len(squares) > 1 and len(directions) == 1:
            return True
    return False


def ring(*targets, back=(), rounds=0):
    """Give the board on which each square leads to its target, backwards from those named in `back`."""
    size = len(targets)
    jumps = [(target - place) % size for place, target in enumerate(targets)]
    return [
        jump - size * (rounds + 1) if place in back else jump + size * rounds
        for place, jump in enumerate(jumps)
    ]


test_edges = edge_cases(
    no_square=([],),
    one_square_stays=([0],),
    one_square_goes_round=([1],),
    one_square_backwards=([-3],),
    two_forwards=([1, 1],),
    two_backwards=([-1, -1],),
    there_and_back=([1, -1],),
    one_stays_and_one_comes_to_it=([2, 1],),
    two_rounds_onto_itself=([4, 1],),
    two_rounds_backwards_onto_itself=([-1, -4],),
    all_stay=([0, 0, 0],),
    whole_ring_forwards=([1, 1, 1, 1],),
    whole_ring_backwards=([-1, -1, -1, -1],),
    backwards_over_the_front=([-1, -1, -1],),
    loop_away_from_the_first=(ring(0, 2, 3, 1),),
    way_into_a_loop=(ring(1, 2, 3, 2),),
    way_into_a_loop_of_the_other_direction=(ring(1, 2, 3, 1, back=(1, 2, 3)),),
    turn_before_the_loop=(ring(3, 0, 1, 4, 3, back=(0, 2)),),
    two_ways_meet_and_stay=(ring(2, 2, 3, 3),),
    later_way_meets_an_earlier_one=(ring(3, 0, 0, 3),),
    changes_direction_once_a_round=(ring(1, 2, 3, 0, back=(2,)),),
    turns_after_a_way_of_two=(ring(1, 2, 3, 2, back=(3,)),),
    every_second_square_turns=(ring(1, 2, 3, 0, back=(1, 3)),),
    loop_of_two_far_apart=(ring(3, 1, 2, 0),),
    loop_of_two_backwards=(ring(3, 1, 2, 0, back=(0, 3)),),
    several_rounds_forwards=(ring(1, 2, 0, rounds=3),),
    several_rounds_backwards=(ring(1, 2, 0, back=(0, 1, 2), rounds=3),),
    zero_before_the_loop=(ring(0, 2, 1),),
    zero_at_the_end_of_the_way=([1, 1, 0],),
    zero_at_the_end_backwards=([0, -1, -1],),
    farthest_jumps_into_a_stay=([1_000_000_000, 999_999_999, -1_000_000_000],),
    farthest_jumps_round=([1_000_000_000, 999_999_998, 0],),
    farthest_jumps_round_backwards=([0, -1_000_000_000, -999_999_998],),
)


@random_cases(count=400)
def test_random(st):
    """Up to eight squares whose targets are drawn; directions are mostly the same, and rounds mostly none.

    One board in three is a single way that ends in a round or on a square that stays.
    """

    def boards(size):
        places = st.integers(0, max(size - 1, 0))
        way = places.map(lambda entry: [*range(1, size), entry][:size])
        targets = st.lists(places, min_size=size, max_size=size) | st.permutations(range(size)) | way
        back = st.sampled_from([(), tuple(range(size))]) | st.lists(places, max_size=size)
        rounds = st.sampled_from([0, 0, 0, 1, 2])
        return st.tuples(targets, back, rounds).map(lambda it: (ring(*it[0], back=it[1], rounds=it[2]),))

    return st.integers(0, 8).flatmap(boards)


def workload(n):
    """Long ways that end on a square that stays, forwards, backwards and at will; a loop found last; a whole ring.

    And as many short ways as there are squares, for notes that have no room for the number of a way.
    """
    order = list(range(n))
    random.Random(n).shuffle(order)
    at_will = [0] * n
    for place, target in zip(order, [*order[1:], *order[-1:]]):
        at_will[place] = target
    return {
        "forwards": ([1] * (n - 1) + [0],),
        "backwards": ([0] + [-1] * (n - 1),),
        "at_will": (ring(*at_will),),
        "loop_found_last": ([1] * (n - 3) + [0, 1, n - 1],),
        "whole_ring": ([1] * n,),
        "short_ways": ([n - place for place in range(n)],),
    }
