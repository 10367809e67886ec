"""Cuts the list into halves, and does not reconnect them."""


def reverse(node):
    back = None
    while node:
        node.next, back, node = back, node, node.next
    return back


def palindrome_list(head):
    if head is None or head.next is None:
        return True
    slow, fast = head, head.next
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    half, slow.next = slow.next, None
    last = reverse(half)
    front, back = head, last
    while back and front.val == back.val:
        front, back = front.next, back.next
    reverse(last)
    return back is None
