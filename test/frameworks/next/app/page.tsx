import { Events } from './events';

export default function Page() {
  return <Events />;
}
