"""Searches for key - d and key + d with a growing distance d."""

from bisect import bisect_left


def min_difference_element(nums, key):
    distance = 0
    while True:
        for goal in (key - distance, key + distance):
            place = bisect_left(nums, goal)
            if place < len(nums) and nums[place] == goal:
                return goal
        distance += 1
