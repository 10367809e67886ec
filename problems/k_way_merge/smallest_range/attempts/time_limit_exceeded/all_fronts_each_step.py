"""Looks over the fronts of all lists at every step."""


def smallest_range(lists):
    places = [0] * len(lists)
    best = None
    while True:
        fronts = [nums[place] for nums, place in zip(lists, places)]
        least, greatest = min(fronts), max(fronts)
        if best is None or greatest - least < best[1] - best[0]:
            best = [least, greatest]
        i = fronts.index(least)
        places[i] += 1
        if places[i] == len(lists[i]):
            return best
