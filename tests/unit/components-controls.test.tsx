// @vitest-environment happy-dom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from '../../components/Button.tsx';
import { Choices } from '../../components/Choices.tsx';
import { Field } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Switch } from '../../components/Switch.tsx';
import { WordsContext } from '../../components/words.ts';
import { englishWords } from '../../scripts/words.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function show(children: ComponentChildren): void {
  act(() => render(<WordsContext.Provider value={englishWords()}>{children}</WordsContext.Provider>, root));
}

function find(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

test('a switch is named by its label, says its state, and asks for the other one when clicked', () => {
  const onChange = vi.fn();
  show(<Switch label="On Record on example.org" checked={false} onChange={onChange} />);
  const control = find('[role="switch"]');
  expect(control.getAttribute('aria-checked')).toBe('false');
  expect(control.getAttribute('aria-label')).toBe('On Record on example.org');
  expect(control.textContent).toContain('Off');
  control.click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

test('a switch does not change by itself: it shows what it is told', () => {
  show(<Switch label="On Record" checked={false} onChange={() => {}} />);
  find('[role="switch"]').click();
  expect(find('[role="switch"]').getAttribute('aria-checked')).toBe('false');
});

test('a field’s label, hint and error belong to its input', () => {
  show(
    <Field label="Add a site" hint="A host" error="Write a host such as example.org.">
      {(props) => <input {...props} />}
    </Field>,
  );
  const input = find('input');
  expect(find('label').getAttribute('for')).toBe(input.id);
  const said = input
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => find(`[id="${id}"]`).textContent);
  expect(said).toEqual(['A host', 'Write a host such as example.org.']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

test('of several choices the one that holds is checked, and another can be picked', () => {
  const onChange = vi.fn();
  show(
    <Choices
      legend="Where may On Record run?"
      value="picked"
      choices={[
        { value: 'picked', label: 'Only on sites I pick', note: 'It asks you once for each.' },
        { value: 'every', label: 'On every site' },
      ]}
      onChange={onChange}
    />,
  );
  expect(find('legend').textContent).toBe('Where may On Record run?');
  expect([...root.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([true, false]);
  find('input[value="every"]').click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith('every');
});

test('a button that stays down says so; a disabled one does nothing', () => {
  const onClick = vi.fn();
  show(
    <Button pressed disabled onClick={onClick}>
      Keep open
    </Button>,
  );
  find('button').click();
  expect(find('button').getAttribute('aria-pressed')).toBe('true');
  expect(onClick).not.toHaveBeenCalled();
});

test('a notice in answer to what was done is read out, a standing one is not', () => {
  show(<Notice live>Saved.</Notice>);
  expect(find('.notice').getAttribute('role')).toBe('status');
  show(<Notice>Nothing yet.</Notice>);
  expect(find('.notice').hasAttribute('role')).toBe(false);
});

test('outside of the words’ provider a component says what is missing', () => {
  expect(() => render(<Switch label="On Record" checked={false} onChange={() => {}} />, root)).toThrow(
    'No words here',
  );
});
