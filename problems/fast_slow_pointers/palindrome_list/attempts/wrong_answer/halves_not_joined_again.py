"""Cuts the halves apart, and does not join them again."""


def turn(node):
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
    last = turn(half)
    front, back = head, last
    while back and front.val == back.val:
        front, back = front.next, back.next
    turn(last)
    return back is None
