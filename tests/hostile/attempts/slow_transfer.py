"""Sleep while arguments and answers are on their way."""
# problem: ceiling_of_number
# about: time
# runs with: --all
# verdicts: time_limit_exceeded, accepted

import sys
import time

import judge.candidate.serve as serve

decode_graph, encode_answer = serve.decode_graph, serve.encode_answer


def sleep():
    frame = sys._getframe(2)
    while frame:
        if frame.f_locals.get("timed"):
            time.sleep(17)
        frame = frame.f_back


def slow_decode(*arguments, **more):
    sleep()
    return decode_graph(*arguments, **more)


def slow_encode(*arguments, **more):
    sleep()
    return encode_answer(*arguments, **more)


serve.decode_graph, serve.encode_answer = slow_decode, slow_encode


def ceiling_of_number(nums, key):
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low if low < len(nums) else -1
