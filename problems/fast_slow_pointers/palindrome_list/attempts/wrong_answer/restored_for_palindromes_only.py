"""Returns False at the first difference, before it has restored the second half."""


def reverse(node):
    back = None
    while node:
        node.next, back, node = back, node, node.next
    return back


def palindrome_list(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    front, last = head, reverse(slow)
    back = last
    while back:
        if front.val != back.val:
            return False
        front, back = front.next, back.next
    reverse(last)
    return True
