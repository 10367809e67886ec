"""Reconnects the halves at the node that differs, instead of the first of the second half."""


def palindrome_list(head):
    def reverse(node):
        before = None
        while node:
            node.next, before, node = before, node, node.next
        return before

    if not head or not head.next:
        return True
    slow, fast = head, head
    while fast.next and fast.next.next:
        slow, fast = slow.next, fast.next.next
    last = reverse(slow.next)
    a, b = head, last
    same = True
    while b:
        if a.val != b.val:
            same = False
            break
        a, b = a.next, b.next
    if same or b is last:
        slow.next = reverse(last)
    else:
        reverse(last)
        slow.next = b
    return same
