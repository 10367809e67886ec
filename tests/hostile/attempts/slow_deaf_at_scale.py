"""Never read a large input, however often one is sent."""
# problem: sliding_window_median
# about: time
# runs with: --all
# verdicts: runtime_error, time_limit_exceeded, wrong_answer

import array
import bisect
import fcntl
import sys
import termios
import time


def find():
    """Find the serving loop up the stack."""
    frame = sys._getframe()
    while frame:
        server = frame.f_locals.get("self")
        if hasattr(server, "channel") and hasattr(server, "number"):
            return server
        frame = frame.f_back
    raise LookupError("no serving loop to attack")


channel = find().channel
receive = channel.receive


def wait_for_much():
    """Read what is small, and let what is large lie in the channel for ever."""
    waiting = array.array("i", [0])
    while not waiting[0]:
        fcntl.ioctl(channel.end, termios.FIONREAD, waiting)
        time.sleep(0.001)
    if waiting[0] > 50_000:
        time.sleep(1_000)
    return receive()


channel.receive = wait_for_much


def sliding_window_median(nums, k):
    window = sorted(nums[:k])
    medians = []
    for i in range(k, len(nums) + 1):
        medians.append((window[(k - 1) // 2] + window[k // 2]) / 2)
        if i < len(nums):
            window.pop(bisect.bisect_left(window, nums[i - k]))
            bisect.insort(window, nums[i])
    return medians
