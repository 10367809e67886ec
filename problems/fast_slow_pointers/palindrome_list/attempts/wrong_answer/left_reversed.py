"""Reverses the second half and does not restore it."""


def palindrome_list(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    back = None
    while slow:
        slow.next, back, slow = back, slow, slow.next
    while back and head.val == back.val:
        head, back = head.next, back.next
    return back is None
