import { Button, Select } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import { answerOf } from '../../session/mapping/answers';
import { stillAsked } from '../../session/mapping/stillAsked';
import type { MappingView, QuestionView } from '../../session/mapping/view';
import { useSession } from '../../useSession';
import { CellButton } from '../CellButton';

/** 没有认出的列，请人指明 Several answers are given at once. */
export function Questions({ view }: { readonly view: MappingView }) {
  const { session } = useSession();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = stillAsked(view.questions, chosen);
  const answered = asked.filter(({ id }) => chosen.has(id));
  const choose = (id: string, answer: string) => {
    const next = new Map(chosen);
    if (answer === '') next.delete(id);
    else next.set(id, answer);
    setChosen(next);
  };
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (answered.length === 0) return;
    void session.correct(
      view.form,
      answered.map(({ id, about }) => answerOf(view.form, about, chosen.get(id) ?? '')),
    );
  };
  return (
    <form className="questions" onSubmit={confirm}>
      {asked.map((question) => (
        <Asked
          key={question.id}
          question={question}
          answer={chosen.get(question.id) ?? ''}
          onAnswer={(answer) => choose(question.id, answer)}
        />
      ))}
      <Button size="small" type="submit" disabledFocusable={answered.length === 0}>
        照此识别
      </Button>
    </form>
  );
}

interface AskedProps {
  readonly question: QuestionView;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

function Asked({ question, answer, onAnswer }: AskedProps) {
  const id = useId();
  return (
    <div className="question">
      <label htmlFor={id}>{question.message}</label>
      <Select id={id} size="small" value={answer} onChange={(_, data) => onAnswer(data.value)}>
        <option value="">请选择</option>
        {question.answers.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </Select>
      {question.cell && (
        <CellButton cell={question.cell} className="link">
          看这一格
        </CellButton>
      )}
    </div>
  );
}
