"""Takes the steps up to the meeting for the length, which may be several rounds."""


def cycle_length(head):
    slow = fast = head
    steps = 0
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        steps += 1
        if slow is fast:
            return steps
    return 0
