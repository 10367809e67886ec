"""Removes equal neighbors with a stack from the first pair on, as with brackets."""


def palindrome_list(head):
    stack, count = [], 0
    while head:
        count += 1
        if stack and stack[-1] == head.val:
            stack.pop()
        else:
            stack.append(head.val)
        head = head.next
    return len(stack) <= count % 2 or stack == stack[::-1]
